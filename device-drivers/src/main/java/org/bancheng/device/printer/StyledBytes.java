package org.bancheng.device.printer;

import java.io.ByteArrayOutputStream;

/** Bytes for the printer, with only those style commands that change something. */
final class StyledBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private PaperAlign align = PaperAlign.LEFT;
  private boolean bold;
  private int size = 1;

  byte[] toByteArray() {
    return out.toByteArray();
  }

  void write(byte[] bytes) {
    out.writeBytes(bytes);
  }

  void style(PaperPart.TextLine like) {
    align(like.align());
    size(like.size());
    if (like.bold() != bold) {
      bold = like.bold();
      write(EscPos.bold(bold));
    }
  }

  void align(PaperAlign wanted) {
    if (wanted != align) {
      align = wanted;
      write(EscPos.align(wanted));
    }
  }

  void size(int wanted) {
    if (wanted != size) {
      size = wanted;
      write(EscPos.size(wanted));
    }
  }
}
