package org.bancheng.board.model;

import java.util.List;

/**
 * What something heard led to.
 *
 * @param newlyShown sequences that appeared with this scene, oldest first: each wants a receipt
 *     once the scene is on the screen
 */
public record BoardStep(BoardScene scene, List<Long> newlyShown) {
  public BoardStep {
    newlyShown = List.copyOf(newlyShown);
  }
}
