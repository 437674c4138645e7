package org.bancheng.device.printer;

/** Where a line or a symbol stands on the paper. */
public enum PaperAlign {
  LEFT,
  CENTRE,
  RIGHT
}
