package org.bancheng.hub.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Names;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.Stage;
import org.bancheng.hub.bus.Wording;

/** What the holder of a ticket is to do now. Any thread. */
final class TrackWords {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final HallPlan plan;
  private final Wording wording;

  TrackWords(HallPlan plan, Wording wording) {
    this.plan = plan;
    this.wording = wording;
  }

  /**
   * In a sentence.
   *
   * @param ahead people before it in the line, if it waits in a service's line
   */
  Names of(Stage stage, Optional<Integer> ahead) {
    if (stage instanceof Stage.Waiting waiting) {
      return waiting.only().map(this::sentTo).orElseGet(() -> inLine(ahead.orElse(0)));
    }
    if (stage instanceof Stage.Called called) {
      String counter = counterName(called.counter());
      return new Names("请到" + counter, "Please go to counter " + called.counter());
    }
    if (stage instanceof Stage.AtCounter at) {
      return new Names("正在" + counterName(at.counter()) + "办理", "At counter " + at.counter());
    }
    if (stage instanceof Stage.OnHold at) {
      return new Names(
          "请在" + counterName(at.counter()) + "稍候", "Please wait at counter " + at.counter());
    }
    return away(stage);
  }

  private Names away(Stage stage) {
    if (stage instanceof Stage.Parked parked) {
      String time = HOUR.format(wording.time(parked.until()));
      return new Names("办理暂存，请于 " + time + " 前回到大厅", "Parked: please be back by " + time);
    }
    if (stage instanceof Stage.Unserved) {
      return new Names("今日已结束，请改日重新取号", "The day is over; please take a new number another day");
    }
    if (stage instanceof Stage.Missed) {
      return new Names("已过号，请到导办台", "You missed your call; ask at the guide desk");
    }
    if (stage instanceof Stage.Cancelled) {
      return new Names("号票已取消，如有疑问请到导办台", "Cancelled; if in doubt ask at the guide desk");
    }
    return new Names("已结束", "Done");
  }

  private Names sentTo(CounterId counter) {
    return new Names("请等候" + counterName(counter) + "叫号", "Counter " + counter + " will call you");
  }

  private static Names inLine(int ahead) {
    if (ahead == 0) {
      return new Names("下一位就是您", "You are next");
    }
    return new Names(
        "前面还有 " + ahead + " 人",
        ahead == 1 ? "1 person ahead of you" : ahead + " people ahead of you");
  }

  private String counterName(CounterId counter) {
    return plan.counter(counter).map(CounterPlan::name).orElse(counter.value());
  }
}
