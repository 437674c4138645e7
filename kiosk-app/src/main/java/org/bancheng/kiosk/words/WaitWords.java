package org.bancheng.kiosk.words;

import org.bancheng.hall.Names;

/** Lines of people, as one would say them. */
public final class WaitWords {
  private WaitWords() {}

  /** People in front of somebody who has a number. */
  public static Names ahead(int people) {
    if (people == 0) {
      return new Names("前面没有人", "nobody ahead of you");
    }
    return new Names(
        "前面 " + people + " 人", people == 1 ? "1 person ahead" : people + " people ahead");
  }

  /** People waiting for a service. */
  public static Names waiting(int people) {
    return people == 0
        ? new Names("无人等候", "nobody waiting")
        : new Names(people + " 人等候", people + " waiting");
  }
}
