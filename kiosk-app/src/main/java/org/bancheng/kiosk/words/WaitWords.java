package org.bancheng.kiosk.words;

import java.time.Duration;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.WaitRange;

/** Waits and lines of people, as one would say them. */
public final class WaitWords {
  private static final int HOUR = 60;

  private WaitWords() {}

  /** The likely wait: "14 to 25 min"; from an hour on in half hours, as people say it. */
  public static Names range(WaitRange range) {
    long middle = rounded(minutes(range.middle()));
    long most = Math.max(middle, rounded(minutes(range.most())));
    return new Names(zh(middle, most), en(middle, most));
  }

  private static String zh(long middle, long most) {
    if (most == 0) {
      return "几乎不用等";
    }
    String from = middle == most ? "" : amount(middle) + zhUnit(middle, most) + "到";
    return "约" + from + amount(most) + (most < HOUR ? "分钟" : "小时");
  }

  private static String en(long middle, long most) {
    if (most == 0) {
      return "no wait";
    }
    String from = middle == most ? "" : amount(middle) + enUnit(middle, most) + " to ";
    return from + amount(most) + (most < HOUR ? " min" : " h");
  }

  /** Said once if both ends are told in the same unit. */
  private static String zhUnit(long middle, long most) {
    return middle < HOUR && most >= HOUR ? "分钟" : "";
  }

  private static String enUnit(long middle, long most) {
    return middle < HOUR && most >= HOUR ? " min" : "";
  }

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

  private static long rounded(long minutes) {
    return minutes < HOUR ? minutes : (minutes + 15) / 30 * 30;
  }

  private static String amount(long minutes) {
    if (minutes < HOUR) {
      return Long.toString(minutes);
    }
    return minutes / HOUR + (minutes % HOUR == 0 ? "" : ".5");
  }

  private static long minutes(Duration wait) {
    return wait.plusSeconds(30).toMinutes();
  }
}
