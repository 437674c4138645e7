package org.bancheng.hall.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;

/** The page of the counters: who works, who sits there, whose slip lies on the table. */
final class PaperCounters {
  private final HallPlan plan;
  private final Map<CounterId, String> duty = new HashMap<>();
  private final Map<CounterId, String> staff = new HashMap<>();
  private final Map<CounterId, Slip> inHand = new HashMap<>();
  private final Map<ZoneName, Integer> callsOf = new HashMap<>();

  PaperCounters(HallPlan plan) {
    this.plan = plan;
    plan.counters().forEach(it -> duty.put(it.counter(), "closed"));
  }

  /** Who works goes on working, where he sits; the tables are empty. */
  List<String> newDay() {
    inHand.clear();
    callsOf.clear();
    List<String> told = new ArrayList<>();
    for (CounterPlan counter : plan.counters()) {
      if (!is(counter.counter(), "closed")) {
        told.add("opened " + counter.counter());
        if (staff.containsKey(counter.counter())) {
          told.add("staffed " + counter.counter() + " " + staff.get(counter.counter()));
        }
      }
      if (is(counter.counter(), "paused")) {
        told.add("paused " + counter.counter());
      }
    }
    return told;
  }

  String open(CounterId id) {
    return at(id, it -> is(it, "closed") ? turn(it, "free", "opened") : "nothing");
  }

  String close(CounterId id) {
    return unlessBusy(
        id,
        it -> {
          staff.remove(it);
          return is(it, "closed") ? "nothing" : turn(it, "closed", "closed");
        });
  }

  String pause(CounterId id, String reason) {
    return unlessBusy(
        id,
        it -> {
          if (is(it, "closed")) {
            return "no: COUNTER_CLOSED";
          }
          return isReason(reason) ? turn(it, "paused", "paused") : "no: UNKNOWN_REASON";
        });
  }

  String resume(CounterId id) {
    return at(
        id,
        it -> {
          if (is(it, "closed")) {
            return "no: COUNTER_CLOSED";
          }
          return is(it, "paused") ? turn(it, "free", "resumed") : "nothing";
        });
  }

  String staff(CounterId id, String who) {
    return at(
        id,
        it -> {
          if (is(it, "closed")) {
            return "no: COUNTER_CLOSED";
          }
          return who.equals(staff.put(it, who)) ? "nothing" : "staffed " + it + " " + who;
        });
  }

  /** Any, or one that hangs on the wall. */
  boolean isReason(String reason) {
    List<String> onTheWall = plan.policy().pauseReasons();
    return onTheWall.isEmpty() || onTheWall.contains(reason);
  }

  void takeInHand(CounterId id, Slip slip) {
    inHand.put(id, slip);
  }

  void clearTable(CounterId id) {
    inHand.remove(id);
  }

  boolean haveInHand(Slip slip) {
    return inHand.containsValue(slip);
  }

  boolean isFree(CounterId id) {
    return !inHand.containsKey(id);
  }

  boolean hasAnother(CounterId id, TicketId ticket) {
    return inHand.containsKey(id) && !inHand.get(id).id().equals(ticket);
  }

  String sequence(CounterId id) {
    int next = callsOf.merge(plan.counter(id).orElseThrow().zone(), 1, Integer::sum);
    return " at " + id + " #" + next;
  }

  private String at(CounterId id, Function<CounterId, String> rule) {
    return duty.containsKey(id) ? rule.apply(id) : "no: UNKNOWN_COUNTER";
  }

  private String unlessBusy(CounterId id, Function<CounterId, String> rule) {
    return at(id, it -> isFree(it) ? rule.apply(it) : "no: TICKET_IN_HAND " + inHand.get(it).id());
  }

  String ready(CounterId id, Function<CounterPlan, String> rule) {
    return at(
        id,
        it -> {
          if (is(it, "closed") || is(it, "paused")) {
            return "no: COUNTER_" + duty.get(it).toUpperCase(Locale.ROOT);
          }
          return unlessBusy(it, free -> rule.apply(plan.counter(free).orElseThrow()));
        });
  }

  String withSomebody(CounterId id, Function<Slip, String> rule) {
    return at(id, it -> isFree(it) ? "no: NO_TICKET_IN_HAND" : rule.apply(inHand.get(it)));
  }

  private boolean is(CounterId id, String what) {
    return duty.get(id).equals(what);
  }

  private String turn(CounterId id, String to, String told) {
    duty.put(id, to);
    return told + " " + id;
  }
}
