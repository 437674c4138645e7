package org.bancheng.demo.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What {@link ChildBoards} starts. A line on standard input is a measurement: what, how many
 * boards, how often, and the pause in milliseconds; the line before them says where the hub is. A
 * line on standard output is its {@link Sample}. Ends with its input.
 */
public final class BoardsMain {
  static final String BARE = "bare";
  static final String CALLS = "calls";
  static final String ANSWER = "sample ";

  private BoardsMain() {}

  /** Ends by force: a bus client that failed may leave threads behind. */
  public static void main(String[] args) {
    ((Logger) LoggerFactory.getLogger("org.bancheng.bus")).setLevel(Level.WARN);
    try {
      answerAll();
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void answerAll() throws Exception {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Scanner hub = new Scanner(lines.readLine());
    CallBench bench = new CallBench(hub.nextInt(), hub.nextInt(), hub.next());
    @Nullable String line = lines.readLine();
    while (line != null) {
      System.out.println(ANSWER + measure(bench, new Scanner(line)).write());
      line = lines.readLine();
    }
  }

  private static Sample measure(CallBench bench, Scanner line) throws Exception {
    return line.next().equals(BARE)
        ? bench.bareBroker(line.nextInt(), line.nextInt(), line.nextLong())
        : bench.callToReceipt(line.nextInt(), line.nextInt(), line.nextLong());
  }
}
