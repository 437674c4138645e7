package org.bancheng.device.printer;

/** Where a line or a symbol stands on the paper. */
public enum PaperAlign {
  LEFT,
  CENTRE,
  RIGHT;

  /** Dots left of something so wide. */
  int left(int dotsPerLine, int width) {
    int free = Math.max(0, dotsPerLine - width);
    return switch (this) {
      case LEFT -> 0;
      case CENTRE -> free / 2;
      case RIGHT -> free;
    };
  }
}
