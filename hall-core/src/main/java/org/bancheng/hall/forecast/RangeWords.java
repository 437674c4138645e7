package org.bancheng.hall.forecast;

import org.bancheng.hall.Names;
import org.bancheng.hall.forecast.ShownForecast.Range;

/** A range of minutes, as short as people can read it from afar. */
final class RangeWords {
  private static final int LONGEST = ShownForecast.LONGEST;

  private RangeWords() {}

  static Names of(Range range) {
    if (range.to() > LONGEST) {
      return beyondTheHour(range.from());
    }
    if (range.to() == 0) {
      return new Names("几乎不用等", "no wait");
    }
    if (range.from() == 0) {
      return new Names("最多 " + range.to() + " 分钟", "up to " + range.to() + " min");
    }
    return range.from() == range.to()
        ? new Names("约 " + range.to() + " 分钟", "about " + range.to() + " min")
        : new Names(
            range.from() + "–" + range.to() + " 分钟", range.from() + " to " + range.to() + " min");
  }

  private static Names beyondTheHour(int from) {
    if (from > LONGEST) {
      return new Names("超过 60 分钟", "over 60 min");
    }
    if (from == LONGEST) {
      return new Names("60 分钟以上", "60 min or more");
    }
    return from == 0
        ? new Names("可能超过 60 分钟", "maybe over 60 min")
        : new Names(from + "–60 分钟或更久", from + " to over 60 min");
  }
}
