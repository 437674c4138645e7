package org.bancheng.board.desk;

import java.time.Instant;
import org.bancheng.board.model.BoardModel;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardStep;

/** Something the hub said, ready to be folded in. */
@FunctionalInterface
public interface HubWord {
  BoardStep foldInto(BoardModel model, BoardScene scene, Instant now);
}
