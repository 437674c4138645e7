package org.bancheng.device.emulator;

import java.time.Duration;
import java.util.Arrays;
import org.bancheng.device.VirtualClock;

/**
 * The emulated printer's parser and paper: any bytes in pieces of any size, in at most a minute of
 * printing, and once more as a recording drawn at once. Paper stays within its stated length.
 */
public final class EscPosFuzz {
  private static final int LONGEST_PIECE_ROWS = 12_024;
  private static final int MOST_ROWS = 105_000;
  private static final Duration BETWEEN_PIECES = Duration.ofMillis(20);
  private static final Duration PRINTING = Duration.ofMillis(500);
  private static final int MOST_LOOKS = 120;

  private final VirtualClock clock = new VirtualClock();
  private final PrinterEngine engine;
  private final int piece;
  private final int dotsPerLine;

  private EscPosFuzz(int head) {
    EmulatedPrinter kind =
        EmulatedPrinter.byName((head & 0x40) == 0 ? "epson" : "bad-clone-58").orElseThrow();
    piece = 1 + (head & 0x3F);
    dotsPerLine = kind.dotsPerLine();
    engine = new PrinterEngine(clock, kind, said -> {}, EscPosFuzz::withinLength);
    if ((head & 0x80) != 0) {
      engine.trouble(PrinterTrouble.PAPER_OUT, true);
    }
  }

  /** Loads the font, which takes longer than any input may. */
  public static void fuzzerInitialize() {
    byte[] symbol = {0x1D, '(', 'k', 4, 0, '1', 'P', '0', 'A', 0x1D, '(', 'k', 3, 0, '1', 'Q', '0'};
    new PaperRenderer(576).render(new byte[] {'A', (byte) 0xB1, (byte) 0xF5, 0x0A});
    new EscPosFuzz(0x9F).feed(symbol);
    new PaperRenderer(576).render(symbol);
  }

  /** One input of the fuzzer; its first byte says how it is cut, and which printer it is. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    EscPosFuzz fuzz = new EscPosFuzz(input[0]);
    byte[] stream = Arrays.copyOfRange(input, 1, input.length);
    fuzz.feed(stream);
    fuzz.drawn(stream);
  }

  private void feed(byte[] stream) {
    for (int at = 0; at < stream.length; at += piece) {
      engine.accept(Arrays.copyOfRange(stream, at, Math.min(stream.length, at + piece)));
      look(BETWEEN_PIECES);
    }
    engine.trouble(PrinterTrouble.PAPER_OUT, false);
    for (int i = 0; i < MOST_LOOKS && engine.busy(); i++) {
      look(PRINTING);
    }
  }

  private void look(Duration after) {
    clock.advance(after);
    engine.work();
  }

  private void drawn(byte[] stream) {
    int rows = 0;
    for (PaperImage paper : new PaperRenderer(dotsPerLine).render(stream)) {
      withinLength(paper);
      rows += paper.image().getHeight();
    }
    if (rows > MOST_ROWS) {
      throw new AssertionError("rows of paper: " + rows);
    }
  }

  private static void withinLength(PaperImage paper) {
    if (paper.image().getHeight() > LONGEST_PIECE_ROWS) {
      throw new AssertionError("a paper of " + paper.image().getHeight() + " rows");
    }
  }
}
