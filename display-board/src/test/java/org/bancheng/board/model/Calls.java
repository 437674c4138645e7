package org.bancheng.board.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;
import org.bancheng.bus.message.BoardState.CounterEntry;
import org.bancheng.bus.message.BoardState.WaitingEntry;
import org.bancheng.bus.message.CallKind;
import org.bancheng.bus.message.HubStatus;
import org.bancheng.bus.message.ShownWait;
import org.bancheng.hall.forecast.ShownForecast;

/** What a hub says, for tests. */
public final class Calls {
  public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  public static final BilingualText HALL =
      new BilingualText("示例县政务服务中心", "Demo County Service Hall");

  private Calls() {}

  public static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.ofHours(8));
  }

  public static BoardCall call(long sequence, String number, String counter, Instant at) {
    return call(sequence, number, counter, counter + "号窗口", CallKind.CALL, at);
  }

  public static BoardCall recall(long sequence, String number, String counter, Instant at) {
    return call(sequence, number, counter, counter + "号窗口", CallKind.RECALL, at);
  }

  public static BoardCall call(
      long sequence, String number, String counter, String name, CallKind kind, Instant at) {
    return new BoardCall(
        sequence,
        new UUID(9, sequence),
        number,
        counter,
        name,
        kind,
        time(at),
        new BilingualText("请" + number + "号到" + name, number + ", counter " + counter));
  }

  public static BoardState state(Instant at, LocalDate day, List<BoardCall> newestFirst) {
    long last = newestFirst.isEmpty() ? 0 : newestFirst.get(0).sequence();
    return state(at, day, last, newestFirst, counters(), waiting(), "");
  }

  public static BoardState state(
      Instant at,
      LocalDate day,
      long last,
      List<BoardCall> calls,
      List<CounterEntry> counters,
      List<WaitingEntry> waiting,
      String notice) {
    return new BoardState(last, time(at), day, HALL, last, calls, counters, waiting, notice);
  }

  public static List<CounterEntry> counters() {
    return List.of(
        new CounterEntry("1", "1号窗口", "SERVING", "A017"),
        new CounterEntry("2", "2号窗口", "FREE", null),
        new CounterEntry("3", "3号窗口", "CALLED", "B042"),
        new CounterEntry("4", "4号窗口", "PAUSED", null),
        new CounterEntry("5", "5号窗口", "CLOSED", null),
        new CounterEntry("6", "6号窗口", "SERVING", "B1000"));
  }

  public static List<WaitingEntry> waiting() {
    return List.of(
        waiting("A", "综合受理", "General services", 7, 14),
        waiting("B", "办不成事反映", "Could not get it done", 0, 0),
        waiting("C", "社保医保", "Social and medical insurance", 41, 155),
        waiting("D", "不动产登记", "Real estate registration", 118, 310));
  }

  public static WaitingEntry waiting(String letter, String zh, String en, int count, int minutes) {
    return new WaitingEntry(
        letter,
        new BilingualText(zh, en),
        count,
        Duration.ofMinutes(minutes),
        shown(minutes, 2 * minutes));
  }

  private static ShownWait shown(int p50, int p90) {
    return ShownWait.of(ShownForecast.of(p50, p90, ShownForecast.UNKNOWN));
  }

  public static HubStatus up(Instant at) {
    return new HubStatus(HubStatus.State.UP, MONDAY, time(at));
  }
}
