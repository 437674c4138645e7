package org.bancheng.hub.loop;

import java.util.List;
import org.bancheng.hall.event.HallEvent;

/** Is told what has been stored. Runs on the hall loop's thread: hand over and return. */
public interface HallListener {
  void stored(List<HallEvent> events, HallView after);
}
