package org.bancheng.demo.simulate;

import java.util.ArrayList;
import java.util.List;
import org.bancheng.hub.journal.JournalEntry;

/**
 * A disk that keeps what was synced. Of what was written and not synced, a power cut leaves any
 * part: some pages reach the platter, later ones perhaps before earlier ones.
 */
final class SimulatedDisk {
  /** What is written in one go. */
  sealed interface Page {}

  record Row(JournalEntry entry) implements Page {}

  record Commit(int rows) implements Page {}

  private static final int NEVER = Integer.MAX_VALUE;

  private final List<Page> safe = new ArrayList<>();
  private final List<Page> cached = new ArrayList<>();
  private int stepsLeft = NEVER;
  private boolean full;

  /** The power goes after so many more steps: a write is one, a sync one before and one after. */
  void cutPowerAfter(int steps) {
    stepsLeft = steps;
  }

  void fill(boolean isFull) {
    full = isFull;
  }

  boolean isFull() {
    return full;
  }

  void write(Page page) {
    step();
    cached.add(page);
  }

  /** When this returns, all that was written is safe. */
  void sync() {
    step();
    safe.addAll(cached);
    cached.clear();
    step();
  }

  private void step() {
    if (stepsLeft != NEVER && stepsLeft-- == 0) {
      throw new PowerCut();
    }
  }

  /** What is found when the power is back. */
  void powerLost(Dice dice) {
    cached.removeIf(page -> dice.chance(0.5));
    safe.addAll(cached);
    cached.clear();
    stepsLeft = NEVER;
  }

  List<Page> pages() {
    return safe;
  }

  /** Removes what is no part of a whole transaction. */
  void truncate(int pages) {
    safe.subList(pages, safe.size()).clear();
  }
}
