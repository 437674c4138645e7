package org.bancheng.device.printer;

import java.util.ArrayList;
import java.util.List;

/**
 * Bytes in, words out. The forms are told apart by fixed bits; XON and XOFF are skipped, also
 * within an automatic status; blocks (37, 3D, 5F up to 00) were not asked for and are skipped
 * whole.
 */
final class PrinterFramer {
  private static final int XON = 0x11;
  private static final int XOFF = 0x13;
  private static final int FIXED_BITS = 0x93;
  private static final int REAL_TIME = 0x12;
  private static final int AUTOMATIC = 0x10;
  private static final int PLAIN_BITS = 0x90;
  private static final int LONGEST_BLOCK = 80;

  private final int[] automatic = new int[4];
  private int automaticCount;
  private int blockBytes;

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
    blockBytes = 0;
  }

  private void accept(int b, List<PrinterWord> words) {
    if (blockBytes > 0) {
      blockBytes = b == 0 || blockBytes >= LONGEST_BLOCK ? 0 : blockBytes + 1;
    } else if (b == 0x37 || b == 0x3D || b == 0x5F) {
      blockBytes = 1;
      automaticCount = 0;
    } else if (b != XON && b != XOFF) {
      status(b, words);
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
