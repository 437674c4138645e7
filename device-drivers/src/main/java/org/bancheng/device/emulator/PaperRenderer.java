package org.bancheng.device.emulator;

import java.util.List;

/** ESC/POS bytes to paper. */
public final class PaperRenderer {

  /**
   * A renderer for paper of that printable width.
   *
   * @param dotsPerLine 576 for 80 mm, 384 for 58 mm
   */
  public PaperRenderer(int dotsPerLine) {}

  /** All papers the bytes make: one per cut, and the uncut rest if anything stands on it. */
  public List<PaperImage> render(byte[] bytes) {
    return List.of();
  }
}
