package org.bancheng.device.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ESC/POS bytes to paper, without a printer: takes recorded bytes, or any. */
public final class PaperRenderer {
  /** 10 m: a few bytes may feed a metre, and every paper stays in memory. */
  private static final int MOST_DOTS = 80_000;

  private final int dotsPerLine;

  /**
   * A renderer for paper of that printable width.
   *
   * @param dotsPerLine 576 for 80 mm, 384 for 58 mm
   */
  public PaperRenderer(int dotsPerLine) {
    this.dotsPerLine = dotsPerLine;
  }

  /**
   * All papers the bytes make: one per cut, and the uncut rest if anything stands on it. Bytes
   * beyond the first 10 m of paper are not drawn.
   */
  public List<PaperImage> render(byte[] bytes) {
    List<PaperImage> papers = new ArrayList<>();
    PaperRoll roll = new PaperRoll(dotsPerLine, papers::add);
    PrintHead head = new PrintHead(roll, true);
    EscPosSplitter splitter = new EscPosSplitter();
    splitter.add(bytes, bytes.length);
    Optional<EscPosCommand> next = splitter.next();
    while (next.isPresent() && roll.travelled() < MOST_DOTS) {
      head.carryOut(next.get());
      next = splitter.next();
    }
    head.finish();
    return papers;
  }
}
