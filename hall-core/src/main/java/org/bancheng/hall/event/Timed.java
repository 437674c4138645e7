package org.bancheng.hall.event;

import java.time.Instant;

/** An event that tells when it happened, by the hub's clock. */
public interface Timed {
  Instant at();
}
