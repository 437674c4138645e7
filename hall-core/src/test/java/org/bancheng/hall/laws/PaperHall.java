package org.bancheng.hall.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;

/**
 * The same hall, kept by hand: one list of slips in the order in which people stand, one book of
 * counters. Written from the rules' words, slow, without any of their code; answers as {@link Told}
 * writes decisions.
 */
final class PaperHall implements HallCommand.Cases<String> {
  private final HallPlan plan;
  private final List<Slip> slips = new ArrayList<>();
  private final List<Slip> line = new ArrayList<>();
  private final List<Slip> missed = new ArrayList<>();
  private final Map<CounterId, String> duty = new HashMap<>();
  private final Map<CounterId, Slip> inHand = new HashMap<>();
  private final Map<ZoneName, Integer> callsOf = new HashMap<>();
  private HallDay day;

  /** A ticket on paper. */
  private static final class Slip {
    final HallCommand.TakeTicket take;
    final String number;
    boolean came;

    Slip(HallCommand.TakeTicket take, String number) {
      this.take = take;
      this.number = number;
    }

    boolean isOf(HolderToken person) {
      return take.holder().token().filter(person::equals).isPresent();
    }
  }

  PaperHall(HallPlan plan, HallDay day) {
    this.plan = plan;
    this.day = day;
    plan.counters().forEach(it -> duty.put(it.counter(), "closed"));
  }

  String answer(HallCommand command) {
    return command.fold(this);
  }

  @Override
  public String startDay(HallCommand.StartDay command) {
    if (!command.day().date().isAfter(day.date())) {
      return "no: DAY_NOT_LATER";
    }
    day = command.day();
    slips.clear();
    line.clear();
    missed.clear();
    inHand.clear();
    callsOf.clear();
    List<String> told = new ArrayList<>(List.of("day " + day));
    for (CounterPlan counter : plan.counters()) {
      if (!duty.get(counter.counter()).equals("closed")) {
        told.add("opened " + counter.counter());
      }
      if (duty.get(counter.counter()).equals("paused")) {
        told.add("paused " + counter.counter());
      }
    }
    return String.join(", ", told);
  }

  @Override
  public String takeTicket(HallCommand.TakeTicket command) {
    if (plan.service(command.service()).isEmpty()) {
      return "no: UNKNOWN_SERVICE";
    }
    Optional<Slip> held = command.holder().token().flatMap(it -> held(it, command));
    if (held.isPresent()) {
      return "no: ALREADY_HOLDS_TICKET " + held.get().take.ticket();
    }
    long given = slips.stream().filter(it -> it.take.service().equals(command.service())).count();
    long ahead = line.stream().filter(it -> it.take.service().equals(command.service())).count();
    Slip slip = new Slip(command, command.service() + String.format("%03d", given + 1));
    slips.add(slip);
    line.add(slip);
    return "issued " + slip.number + " ahead " + ahead;
  }

  private Optional<Slip> held(HolderToken person, HallCommand.TakeTicket of) {
    Predicate<Slip> same = it -> it.isOf(person) && it.take.service().equals(of.service());
    return slips.stream()
        .filter(same.and(it -> line.contains(it) || inHand.containsValue(it)))
        .findFirst();
  }

  @Override
  public String reportPaper(HallCommand.ReportPaper command) {
    return slip(command.ticket()).map(it -> "paper " + it.number).orElse("no: UNKNOWN_TICKET");
  }

  @Override
  public String cancelTicket(HallCommand.CancelTicket command) {
    Optional<Slip> slip = slip(command.ticket());
    if (slip.isEmpty()) {
      return "no: UNKNOWN_TICKET";
    }
    return line.remove(slip.get()) ? "cancelled " + slip.get().number : "no: TICKET_NOT_WAITING";
  }

  @Override
  public String requeueTicket(HallCommand.RequeueTicket command) {
    return slip(command.ticket()).map(this::requeue).orElse("no: UNKNOWN_TICKET");
  }

  @Override
  public String requeueHolder(HallCommand.RequeueHolder command) {
    List<Slip> own = missed.stream().filter(it -> it.isOf(command.holder())).toList();
    return own.isEmpty() ? "no: UNKNOWN_TICKET" : requeue(own.get(own.size() - 1));
  }

  private String requeue(Slip slip) {
    if (line.contains(slip)) {
      return "nothing";
    }
    if (!missed.contains(slip)) {
      return "no: NOT_ALLOWED";
    }
    Optional<Slip> held = slip.take.holder().token().flatMap(it -> held(it, slip.take));
    if (held.isPresent()) {
      return "no: ALREADY_HOLDS_TICKET " + held.get().take.ticket();
    }
    missed.remove(slip);
    line.add(slip);
    return "requeued " + slip.number;
  }

  @Override
  public String openCounter(HallCommand.OpenCounter command) {
    return at(command.counter(), it -> is(it, "closed") ? turn(it, "free", "opened") : "nothing");
  }

  @Override
  public String closeCounter(HallCommand.CloseCounter command) {
    return unlessBusy(
        command.counter(), it -> is(it, "closed") ? "nothing" : turn(it, "closed", "closed"));
  }

  @Override
  public String pauseCounter(HallCommand.PauseCounter command) {
    return unlessBusy(
        command.counter(),
        it -> is(it, "closed") ? "no: COUNTER_CLOSED" : turn(it, "paused", "paused"));
  }

  @Override
  public String resumeCounter(HallCommand.ResumeCounter command) {
    return at(
        command.counter(),
        it -> {
          if (is(it, "closed")) {
            return "no: COUNTER_CLOSED";
          }
          return is(it, "paused") ? turn(it, "free", "resumed") : "nothing";
        });
  }

  @Override
  public String callNext(HallCommand.CallNext command) {
    return ready(
        command.counter(), it -> first(it).map(who -> call(it, who)).orElse("no: NOBODY_WAITING"));
  }

  @Override
  public String callTicket(HallCommand.CallTicket command) {
    return ready(
        command.counter(),
        it -> {
          Optional<Slip> slip = slip(command.ticket());
          if (slip.isEmpty()) {
            return "no: UNKNOWN_TICKET";
          }
          return line.contains(slip.get()) ? call(it, slip.get()) : "no: TICKET_NOT_WAITING";
        });
  }

  @Override
  public String recall(HallCommand.Recall command) {
    return withSomebody(
        command.counter(),
        who ->
            who.came
                ? "no: ALREADY_AT_COUNTER"
                : "recalled " + who.number + sequence(command.counter()));
  }

  @Override
  public String startService(HallCommand.StartService command) {
    return withSomebody(
        command.counter(),
        who -> {
          boolean again = who.came;
          who.came = true;
          return again ? "no: ALREADY_AT_COUNTER" : "started " + who.number;
        });
  }

  @Override
  public String finishService(HallCommand.FinishService command) {
    return withSomebody(
        command.counter(), who -> "finished " + inHand.remove(command.counter()).number);
  }

  @Override
  public String declareNoShow(HallCommand.DeclareNoShow command) {
    return withSomebody(
        command.counter(),
        who -> {
          if (who.came) {
            return "no: ALREADY_AT_COUNTER";
          }
          missed.add(inHand.remove(command.counter()));
          return "missed " + who.number;
        });
  }

  @Override
  public String pressButton(HallCommand.PressButton command) {
    CounterId counter = command.counter();
    if (command.longPress()) {
      return recall(new HallCommand.Recall(counter));
    }
    Slip who = inHand.get(counter);
    if (who == null) {
      return callNext(new HallCommand.CallNext(counter));
    }
    if (!who.came) {
      return startService(new HallCommand.StartService(counter));
    }
    inHand.remove(counter);
    String next = first(counter).map(it -> ", " + call(counter, it)).orElse("");
    return "finished " + who.number + next;
  }

  private String at(CounterId counter, Function<CounterId, String> rule) {
    return duty.containsKey(counter) ? rule.apply(counter) : "no: UNKNOWN_COUNTER";
  }

  private String unlessBusy(CounterId counter, Function<CounterId, String> rule) {
    return at(
        counter,
        it ->
            inHand.containsKey(it)
                ? "no: TICKET_IN_HAND " + inHand.get(it).take.ticket()
                : rule.apply(it));
  }

  private String ready(CounterId counter, Function<CounterId, String> rule) {
    return at(
        counter,
        it -> {
          if (is(it, "closed") || is(it, "paused")) {
            return "no: COUNTER_" + duty.get(it).toUpperCase(java.util.Locale.ROOT);
          }
          return unlessBusy(it, rule);
        });
  }

  private String withSomebody(CounterId counter, Function<Slip, String> rule) {
    return at(
        counter,
        it -> inHand.containsKey(it) ? rule.apply(inHand.get(it)) : "no: NO_TICKET_IN_HAND");
  }

  private boolean is(CounterId counter, String what) {
    return duty.get(counter).equals(what);
  }

  private String turn(CounterId counter, String to, String told) {
    duty.put(counter, to);
    return told + " " + counter;
  }

  private String call(CounterId counter, Slip who) {
    line.remove(who);
    who.came = false;
    inHand.put(counter, who);
    return "called " + who.number + sequence(counter);
  }

  private String sequence(CounterId counter) {
    int next = callsOf.merge(plan.counter(counter).orElseThrow().zone(), 1, Integer::sum);
    return " at " + counter + " #" + next;
  }

  private Optional<Slip> first(CounterId counter) {
    CounterPlan served = plan.counter(counter).orElseThrow();
    return line.stream().filter(it -> served.services().contains(it.take.service())).findFirst();
  }

  private Optional<Slip> slip(TicketId ticket) {
    return slips.stream().filter(it -> it.take.ticket().equals(ticket)).findFirst();
  }

  @Override
  public String parkTicket(HallCommand.ParkTicket command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String transferTicket(HallCommand.TransferTicket command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String pauseService(HallCommand.PauseService command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String resumeService(HallCommand.ResumeService command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String passTime(HallCommand.PassTime command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String mergeOffline(HallCommand.MergeOffline command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String staffCounter(HallCommand.StaffCounter command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String closeDay(HallCommand.CloseDay command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String bookAppointment(HallCommand.BookAppointment command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String cancelAppointment(HallCommand.CancelAppointment command) {
    return "no: NOT_ALLOWED";
  }
}
