package org.bancheng.board.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardStep;

/**
 * Calls that still want a receipt from one screen. Steps are noted on the board's thread, scenes
 * are shown on the JavaFX thread and may skip some; none of their receipts is skipped.
 */
public final class Receipts {
  private final Queue<Long> wanted = new ConcurrentLinkedQueue<>();

  /** Before its scene is offered to the screen. */
  public void note(BoardStep step) {
    wanted.addAll(step.newlyShown());
  }

  /** The calls that stand on the screen once this scene does; none while numbers are hidden. */
  public List<Long> dueWith(BoardScene scene) {
    if (scene.delayed()) {
      return List.of();
    }
    long last = scene.lastSequence().orElse(0L);
    List<Long> due = new ArrayList<>(wanted.stream().filter(it -> it <= last).toList());
    due.forEach(wanted::remove);
    return due;
  }
}
