package org.bancheng.device.tool;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bancheng.device.printer.PrinterCondition;
import org.bancheng.device.serial.LineAddress;

/**
 * Asks for a printer: DLE EOT 1 to 4, answered at once by one byte of the form {@code 0xx1 xx10}
 * each, off-line too; then GS I 66 and 67, maker and model as {@code 5F text 00} (Epson ESC/POS
 * command reference). More than one byte to a question is somebody else's talk.
 */
final class PrinterQuestions {
  private static final Duration ANSWER = Duration.ofMillis(300);
  private static final Duration REST_OF_ANSWER = Duration.ofMillis(40);
  private static final int QUESTIONS = 4;
  private static final int XON = 0x11;
  private static final int XOFF = 0x13;
  private static final int MAKER = 66;
  private static final int MODEL = 67;
  private static final int LONGEST_TEXT = 40;

  private final Talk talk;
  private boolean echoed;
  private boolean babble;

  PrinterQuestions(Talk talk) {
    this.talk = talk;
  }

  /** Whether the question itself came back. */
  boolean echoed() {
    return echoed;
  }

  /** Whether something came that is no answer. */
  boolean babble() {
    return babble;
  }

  Optional<Finding> ask(LineAddress address, int baud) throws InterruptedException {
    Map<Integer, Integer> answers = new HashMap<>();
    for (int n = 1; n <= QUESTIONS; n++) {
      Optional<Integer> answer = status(n);
      if (babble || (n == 1 && answer.isEmpty())) {
        return Optional.empty();
      }
      if (answer.isPresent()) {
        answers.put(n, answer.get());
      }
    }
    String name = (text(MAKER) + " " + text(MODEL)).strip();
    return Optional.of(Findings.printer(address, baud, name, PrinterCondition.of(answers)));
  }

  private Optional<Integer> status(int n) throws InterruptedException {
    byte[] question = {0x10, 0x04, (byte) n};
    byte[] first = talk.ask(question, ANSWER, bytes -> plain(bytes).length > 0);
    if (plain(first).length == 0) {
      return Optional.empty();
    }
    byte[] all = join(first, talk.listen(REST_OF_ANSWER));
    byte[] answer = plain(all);
    echoed |= Arrays.equals(all, question);
    boolean form = answer.length == 1 && (answer[0] & 0x93) == 0x12;
    babble |= !form;
    return form ? Optional.of(answer[0] & 0xFF) : Optional.empty();
  }

  private String text(int n) throws InterruptedException {
    byte[] question = {0x1D, 0x49, (byte) n};
    byte[] answer = plain(talk.ask(question, ANSWER, PrinterQuestions::isText));
    if (!isText(answer)) {
      return "";
    }
    String text = new String(answer, 1, answer.length - 2, StandardCharsets.US_ASCII);
    String shown = text.replaceAll("[^ -~]", "");
    return shown.substring(0, Math.min(shown.length(), LONGEST_TEXT));
  }

  private static boolean isText(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x5F && bytes[bytes.length - 1] == 0;
  }

  /** Without flow control. */
  private static byte[] plain(byte[] bytes) {
    byte[] kept = new byte[bytes.length];
    int count = 0;
    for (byte b : bytes) {
      if (b != XON && b != XOFF) {
        kept[count++] = b;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static byte[] join(byte[] head, byte[] tail) {
    byte[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }
}
