package org.bancheng.kiosk.words;

import org.bancheng.hall.Names;
import org.bancheng.hall.forecast.ShownForecast;

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

  /**
   * A forecast beside the people waiting, where "unknown" alone would not say what is; kept on one
   * line.
   */
  static Names expected(ShownForecast forecast) {
    return forecast.equals(ShownForecast.UNKNOWN)
        ? new Names("等候时间未知", "wait\u00a0unknown")
        : forecast.words();
  }
}
