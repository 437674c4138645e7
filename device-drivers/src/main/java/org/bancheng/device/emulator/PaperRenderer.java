package org.bancheng.device.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ESC/POS bytes to paper, without a printer: takes recorded bytes, or any. */
public final class PaperRenderer {
  private final int dotsPerLine;

  /**
   * A renderer for paper of that printable width.
   *
   * @param dotsPerLine 576 for 80 mm, 384 for 58 mm
   */
  public PaperRenderer(int dotsPerLine) {
    this.dotsPerLine = dotsPerLine;
  }

  /** All papers the bytes make: one per cut, and the uncut rest if anything stands on it. */
  public List<PaperImage> render(byte[] bytes) {
    List<PaperImage> papers = new ArrayList<>();
    PrintHead head = new PrintHead(new PaperRoll(dotsPerLine, papers::add), true);
    EscPosSplitter splitter = new EscPosSplitter();
    splitter.add(bytes, bytes.length);
    for (Optional<EscPosCommand> next = splitter.next(); next.isPresent(); next = splitter.next()) {
      head.carryOut(next.get());
    }
    head.finish();
    return papers;
  }
}
