package org.bancheng.device.printer;

import java.util.ArrayList;
import java.util.List;

/**
 * Bytes in, words out. The forms are told apart by fixed bits; XON and XOFF are skipped, also
 * within an automatic status. Blocks (37, 3D, 5F up to 00) are skipped whole, but for the answer
 * with a paper's id.
 */
final class PrinterFramer {
  private static final int XON = 0x11;
  private static final int XOFF = 0x13;
  private static final int FIXED_BITS = 0x93;
  private static final int REAL_TIME = 0x12;
  private static final int AUTOMATIC = 0x10;
  private static final int PLAIN_BITS = 0x90;
  private static final int LONGEST_BLOCK = 80;

  /** 37 22: a paper's id follows. */
  private static final String PRINTED = "7\"";

  private final int[] automatic = new int[4];
  private int automaticCount;
  private final StringBuilder block = new StringBuilder();

  List<PrinterWord> accept(byte[] bytes) {
    List<PrinterWord> words = new ArrayList<>();
    for (byte b : bytes) {
      accept(b & 0xFF, words);
    }
    return words;
  }

  /** Forgets what has begun: the line is new. */
  void reset() {
    automaticCount = 0;
    block.setLength(0);
  }

  /** To be told when no byte came for too long: nobody will end a block that has begun (B.8). */
  void silence() {
    block.setLength(0);
  }

  private void accept(int b, List<PrinterWord> words) {
    if (!block.isEmpty()) {
      block(b, words);
    } else if (b == 0x37 || b == 0x3D || b == 0x5F) {
      block.append((char) b);
      automaticCount = 0;
    } else if (b != XON && b != XOFF) {
      status(b, words);
    }
  }

  private void block(int b, List<PrinterWord> words) {
    if (b == 0 && block.length() == PRINTED.length() + 4 && block.indexOf(PRINTED) == 0) {
      words.add(new PrinterWord.Printed(block.substring(PRINTED.length())));
    }
    if (b == 0 || block.length() >= LONGEST_BLOCK) {
      block.setLength(0);
    } else {
      block.append((char) b);
    }
  }

  private void status(int b, List<PrinterWord> words) {
    if ((b & FIXED_BITS) == REAL_TIME) {
      automaticCount = 0;
      words.add(new PrinterWord.RealTimeStatus(b));
    } else if ((b & FIXED_BITS) == AUTOMATIC) {
      automatic[0] = b;
      automaticCount = 1;
    } else if ((b & PLAIN_BITS) == 0) {
      plain(b, words);
    }
  }

  private void plain(int b, List<PrinterWord> words) {
    if (automaticCount == 0) {
      words.add(new PrinterWord.Done(b));
      return;
    }
    automatic[automaticCount++] = b;
    if (automaticCount == automatic.length) {
      automaticCount = 0;
      words.add(
          new PrinterWord.AutomaticStatus(automatic[0], automatic[1], automatic[2], automatic[3]));
    }
  }
}
