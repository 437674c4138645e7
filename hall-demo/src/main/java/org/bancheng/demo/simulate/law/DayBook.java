package org.bancheng.demo.simulate.law;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.HallPlan;

/**
 * One hall day, event by event. I1: no number twice. I4: a ticket is called at one counter at most,
 * a counter has one ticket at most; a no-show comes back as often as the plan allows. I5: {@link
 * CallLaw}. I7: a parked ticket does not return before its time by itself, and not much later.
 */
final class DayBook {
  private static final Set<Class<?>> WITHOUT_TIME =
      Set.of(
          DayEvent.DayStarted.class,
          TicketEvent.PaperReported.class,
          CounterEvent.CounterOpened.class,
          CounterEvent.CounterClosed.class,
          CounterEvent.CounterPaused.class,
          CounterEvent.CounterResumed.class,
          CounterEvent.CounterStaffed.class);

  private final HallPlan plan;
  private final CallLaw calls;
  private final Map<TicketId, Visit> visits = new HashMap<>();
  private final Map<TicketId, Visit> waiting = new LinkedHashMap<>();
  private final Map<TicketId, Instant> parked = new LinkedHashMap<>();
  private final Set<TicketId> missed = new HashSet<>();
  private final Map<CounterId, TicketId> inHand = new HashMap<>();
  private final Set<TicketNumber> numbers = new HashSet<>();
  private Instant hallTime = Instant.MIN;
  private long places;
  private long lastCall;

  DayBook(HallPlan plan) {
    this.plan = plan;
    this.calls = new CallLaw(plan);
  }

  /** Takes in what was stored at {@code at}; {@code kind} names the command. */
  void happened(HallEvent event, String kind, Instant at) {
    if (!WITHOUT_TIME.contains(event.getClass()) && at.isAfter(hallTime)) {
      hallTime = at;
    }
    if (event instanceof TicketEvent.TicketIssued it) {
      issued(it);
    } else if (event instanceof TicketEvent.TicketRenamed it) {
      newNumber(it.number());
      visit(it.ticket()).number = it.number();
    } else if (event instanceof TicketEvent.PaperReported it) {
      visit(it.ticket()).paper = Optional.of(it.paper());
    } else if (event instanceof TicketEvent.TicketCalled it) {
      called(it);
    } else if (event instanceof TicketEvent.TicketRecalled it) {
      numbered(it.sequence());
      has(it.counter(), it.ticket());
    } else {
      moved(event, kind);
    }
  }

  private void moved(HallEvent event, String kind) {
    if (event instanceof TicketEvent.ServiceStarted it) {
      has(it.counter(), it.ticket());
    } else if (event instanceof TicketEvent.ServiceFinished it) {
      left(it.counter(), it.ticket());
    } else if (event instanceof TicketEvent.TicketMissed it) {
      left(it.counter(), it.ticket());
      missed.add(it.ticket());
    } else if (event instanceof TicketEvent.TicketParked it) {
      left(it.counter(), it.ticket());
      parks(it);
    } else if (event instanceof TicketEvent.TicketTransferred it) {
      left(it.counter(), it.ticket());
      visit(it.ticket()).service = it.service();
      waits(it.ticket(), it.keepPlace(), Optional.empty(), it.only());
    } else if (event instanceof TicketEvent.TicketRequeued it) {
      requeued(it);
    } else if (event instanceof TicketEvent.TicketReturned it) {
      returned(it, kind);
    } else if (event instanceof TicketEvent.TicketCancelled it) {
      gone(it.ticket());
    } else if (event instanceof TicketEvent.TicketUnserved it) {
      inHand.values().remove(it.ticket());
      gone(it.ticket());
    }
  }

  private void issued(TicketEvent.TicketIssued event) {
    newNumber(event.number());
    Violation.unless(
        !visits.containsKey(event.ticket()), "I11", event.number() + " was issued twice");
    Visit visit = new Visit(event, event.arrival().orElse(hallTime), ++places);
    visits.put(event.ticket(), visit);
    waiting.put(event.ticket(), visit);
  }

  private void newNumber(TicketNumber number) {
    Violation.unless(numbers.add(number), "I1", number + " was given out twice in a day");
  }

  private void called(TicketEvent.TicketCalled event) {
    numbered(event.sequence());
    Visit visit = visit(event.ticket());
    Violation.unless(
        waiting.containsKey(event.ticket()), "I4", visit.number + " was called and did not wait");
    if (event.outOfOrder().isEmpty()) {
      calls.called(visit, event.counter(), waiting.values(), hallTime);
    }
    Violation.unless(
        inHand.put(event.counter(), event.ticket()) == null,
        "I4",
        "counter " + event.counter() + " called " + visit.number + " with another in hand");
    waiting.remove(event.ticket());
  }

  /** I10: the calls of a day are numbered without a gap; the simulated hall has one zone. */
  private void numbered(long sequence) {
    Violation.unless(sequence == lastCall + 1, "I10", "call " + sequence + " after " + lastCall);
    lastCall = sequence;
  }

  private void has(CounterId counter, TicketId ticket) {
    Violation.unless(
        ticket.equals(inHand.get(counter)),
        "I4",
        visit(ticket).number + " is not in hand at counter " + counter);
  }

  private void left(CounterId counter, TicketId ticket) {
    has(counter, ticket);
    inHand.remove(counter);
  }

  private void parks(TicketEvent.TicketParked event) {
    Violation.unless(event.until().isAfter(hallTime), "I7", "parked until what is over");
    parked.put(event.ticket(), event.until());
  }

  private void requeued(TicketEvent.TicketRequeued event) {
    Visit visit = visit(event.ticket());
    Violation.unless(missed.remove(event.ticket()), "I4", visit.number + " came back uncalled");
    Violation.unless(
        ++visit.returns <= plan.policy().noShow().returns(),
        "I5",
        visit.number + " came back once too often");
    waits(event.ticket(), false, event.arrival(), Optional.empty());
  }

  private void returned(TicketEvent.TicketReturned event, String kind) {
    Instant until = parked.remove(event.ticket());
    String number = visit(event.ticket()).number.toString();
    Violation.unless(until != null, "I7", number + " returned and was not parked");
    boolean byItself = kind.equals("pass-time");
    Violation.unless(
        !byItself || until == null || !until.isAfter(hallTime), "I7", number + " returned early");
    waits(event.ticket(), true, Optional.empty(), Optional.empty());
  }

  private void waits(
      TicketId ticket, boolean keepsPlace, Optional<Instant> arrival, Optional<CounterId> only) {
    Visit visit = visit(ticket);
    long place = keepsPlace ? visit.firstPlace : ++places;
    visit.waits(keepsPlace ? visit.firstArrival : arrival.orElse(hallTime), place, only);
    waiting.put(ticket, visit);
  }

  private void gone(TicketId ticket) {
    waiting.remove(ticket);
    parked.remove(ticket);
  }

  private Visit visit(TicketId ticket) {
    Visit visit = visits.get(ticket);
    Violation.unless(visit != null, "I2", "something happened to a lost ticket: " + ticket);
    return Objects.requireNonNull(visit);
  }

  /** What was due by now has happened. */
  void timePassed(Instant now) {
    Instant latest = now.isAfter(hallTime) ? now : hallTime;
    parked.forEach(
        (ticket, until) ->
            Violation.unless(
                until.isAfter(latest), "I7", visit(ticket).number + " should be back"));
  }

  Optional<Visit> find(TicketId ticket) {
    return Optional.ofNullable(visits.get(ticket));
  }

  boolean everybodyGone() {
    return waiting.isEmpty() && parked.isEmpty() && inHand.isEmpty();
  }

  long lastCall() {
    return lastCall;
  }

  int waitingCount() {
    return (int) waiting.values().stream().filter(it -> it.only.isEmpty()).count();
  }

  Map<CounterId, TicketId> inHand() {
    return inHand;
  }
}
