package org.bancheng.device.emulator;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the paper comes out. Without presenter it falls; with one it stays at the mouth until it is
 * taken, ejected, pushed out by the next, or drawn back in ({@code GS e}, CUSTOM KPM).
 */
final class PaperMouth {
  private static final int RETRACT = 2;
  private static final int EJECT = 5;

  private final boolean holds;
  private final Consumer<PaperImage> falls;
  private @Nullable PaperImage held;

  PaperMouth(boolean holds, Consumer<PaperImage> falls) {
    this.holds = holds;
    this.falls = falls;
  }

  void out(PaperImage paper) {
    letGo();
    if (holds) {
      held = paper;
    } else {
      falls.accept(paper);
    }
  }

  boolean holdsTicket() {
    return held != null;
  }

  /** A person takes it, or it falls. */
  void letGo() {
    Optional.ofNullable(held).ifPresent(falls);
    held = null;
  }

  /** Carries out {@code GS e n}. */
  void move(int n) {
    if (n == EJECT) {
      letGo();
    } else if (n == RETRACT) {
      held = null;
    }
  }
}
