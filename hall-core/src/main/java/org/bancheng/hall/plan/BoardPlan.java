package org.bancheng.hall.plan;

import org.bancheng.hall.BoardId;
import org.bancheng.hall.ZoneName;

/** One call board and the zone whose calls it shows. */
public record BoardPlan(BoardId board, ZoneName zone) {}
