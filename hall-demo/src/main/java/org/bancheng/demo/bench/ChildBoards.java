package org.bancheng.demo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The boards of (e) and the counter that calls, in a process of their own with the compiler of
 * {@code ./hall board}: what the other figures leave in the bench, its heap and what its optimising
 * compiler has yet to do, is no part of a hall. Ends with its parent. One thread.
 */
final class ChildBoards implements AutoCloseable {
  private final Process process;
  private final Writer orders;
  private final BufferedReader answers;

  private ChildBoards(Process process) {
    this.process = process;
    orders = process.outputWriter();
    answers = process.inputReader();
  }

  static ChildBoards start(ChildHub hub, String cookie) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx192m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            BoardsMain.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    ChildBoards boards = new ChildBoards(process);
    boards.write(hub.port() + " " + hub.brokerPort() + " " + cookie);
    return boards;
  }

  Sample bareBroker(int subscribers, int messages, long everyMs) throws IOException {
    return ask(BoardsMain.BARE, subscribers, messages, everyMs);
  }

  Sample callToReceipt(int boards, int calls, long everyMs) throws IOException {
    return ask(BoardsMain.CALLS, boards, calls, everyMs);
  }

  private Sample ask(String what, int boards, int times, long everyMs) throws IOException {
    write(what + " " + boards + " " + times + " " + everyMs);
    @Nullable String answer = answers.readLine();
    while (answer != null && !answer.startsWith(BoardsMain.ANSWER)) {
      answer = answers.readLine();
    }
    if (answer == null) {
      throw new IOException("the process of the boards has ended; it said why above");
    }
    return Sample.read(answer.substring(BoardsMain.ANSWER.length()));
  }

  private void write(String line) throws IOException {
    orders.write(line + "\n");
    orders.flush();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    orders.close();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
