package org.bancheng.board.desk;

import java.util.function.Consumer;
import org.bancheng.board.model.BoardStep;
import org.bancheng.hall.ZoneName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever reads the log, once, that the board's file names a zone the hall does not have. */
public final class UnknownZoneLog implements Consumer<BoardStep> {
  private static final Logger log = LoggerFactory.getLogger(UnknownZoneLog.class);

  private final ZoneName zone;
  private boolean told;

  public UnknownZoneLog(ZoneName zone) {
    this.zone = zone;
  }

  @Override
  public void accept(BoardStep step) {
    if (step.scene().zoneUnknown() && !told) {
      told = true;
      log.warn("The hub is there but has no zone \"{}\": check zone in board.yaml", zone);
    }
  }
}
