package org.bancheng.demo.simulate.law;

import static org.bancheng.demo.simulate.law.Violation.must;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.event.Timed;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hub.loop.HallView;

/**
 * One hall day, event by event. I1: no number twice. I4: a ticket is called at one counter at most,
 * a counter has one ticket at most; a no-show comes back as often as the plan allows. I5: {@link
 * CallLaw}. I7: a parked ticket does not return before its time by itself, and not much later, by
 * the clock as it stands. Hours and quotas: {@link DoorLaw}.
 */
public final class DayBook {
  private final HallPlan plan;
  private final CallLaw calls;
  private final DoorLaw door;
  private final Map<TicketId, Visit> visits = new HashMap<>();
  private final Set<Visit> waiting = new LinkedHashSet<>();
  private final Map<Visit, Instant> parked = new LinkedHashMap<>();
  private final Set<Visit> missed = new HashSet<>();
  private final Map<CounterId, Visit> inHand = new HashMap<>();
  private final Set<TicketNumber> numbers = new HashSet<>();

  /** It does not go back when a clock does. */
  private Instant hallTime = Instant.MIN;

  private long places;
  private long lastCall;

  DayBook(HallPlan plan) {
    this.plan = plan;
    this.calls = new CallLaw(plan);
    this.door = new DoorLaw(plan);
  }

  /** Takes in what was stored; {@code kind} names the command. */
  void happened(HallEvent event, String kind) {
    if (event instanceof Timed it) {
      hallTime = it.at().isAfter(hallTime) ? it.at() : hallTime;
    }
    door.happened(event, hallTime);
    if (event instanceof TicketEvent.TicketIssued it) {
      given(it.number());
      Visit visit = new Visit(it, turn(it.arrival()));
      must(visits.put(it.ticket(), visit) == null, "I11", visit.number + " was issued twice");
      waiting.add(visit);
    } else if (event instanceof TicketEvent it) {
      Optional<Visit> visit = find(it.ticket());
      must(visit.isPresent(), "I2", "something happened to a lost ticket: " + it.ticket());
      happened(it, visit.get(), kind);
    }
  }

  private void given(TicketNumber number) {
    must(numbers.add(number), "I1", number + " was given out twice in a day");
  }

  private Visit.Turn turn(Optional<Instant> arrival) {
    return new Visit.Turn(arrival.orElse(hallTime), ++places);
  }

  private void happened(TicketEvent event, Visit visit, String kind) {
    if (event instanceof TicketEvent.TicketRenamed it) {
      given(it.number());
      visit.number = it.number();
    } else if (event instanceof TicketEvent.PaperReported it) {
      visit.paper = Optional.of(it.paper());
    } else if (event instanceof TicketEvent.TicketCalled it) {
      told(it.sequence());
      called(visit, it);
    } else if (event instanceof TicketEvent.TicketRecalled it) {
      told(it.sequence());
      has(it.counter(), visit);
    } else if (event instanceof TicketEvent.ServiceStarted it) {
      has(it.counter(), visit);
    } else {
      left(event, visit);
      cameBack(event, visit, kind);
    }
  }

  /** I10: the calls of a day are numbered without a gap; the simulated hall has one zone. */
  private void told(long sequence) {
    must(sequence == lastCall + 1, "I10", "call " + sequence + " after " + lastCall);
    lastCall = sequence;
  }

  private void called(Visit visit, TicketEvent.TicketCalled event) {
    must(waiting.remove(visit), "I4", visit.number + " was called and did not wait");
    if (event.outOfOrder().isEmpty()) {
      calls.called(visit, event.counter(), waiting, hallTime);
    }
    Visit before = inHand.put(event.counter(), visit);
    must(before == null, "I4", "counter " + event.counter() + " called with another in hand");
  }

  private void has(CounterId counter, Visit visit) {
    must(visit.equals(inHand.get(counter)), "I4", visit.number + " is not in hand at " + counter);
  }

  private void left(TicketEvent event, Visit visit) {
    if (event instanceof TicketEvent.ServiceFinished it) {
      free(it.counter(), visit);
    } else if (event instanceof TicketEvent.TicketMissed it) {
      free(it.counter(), visit);
      missed.add(visit);
    } else if (event instanceof TicketEvent.TicketParked it) {
      free(it.counter(), visit);
      must(it.until().isAfter(it.at()), "I7", visit.number + " is parked until what is over");
      parked.put(visit, it.until());
    } else if (event instanceof TicketEvent.TicketTransferred it) {
      free(it.counter(), visit);
      visit.service = it.service();
      waits(visit, it.keepPlace() ? visit.first : turn(Optional.empty()), it.only());
    } else if (event instanceof TicketEvent.TicketCancelled) {
      boolean waited = waiting.remove(visit) || parked.remove(visit) != null;
      must(waited, "I4", visit.number + " was cancelled and did not wait");
    } else if (event instanceof TicketEvent.TicketUnserved) {
      List.of(inHand.values(), waiting, parked.keySet()).forEach(it -> it.remove(visit));
    }
  }

  private void free(CounterId counter, Visit visit) {
    must(inHand.remove(counter, visit), "I4", visit.number + " is not in hand at " + counter);
  }

  private void cameBack(TicketEvent event, Visit visit, String kind) {
    if (event instanceof TicketEvent.TicketRequeued it) {
      must(missed.remove(visit), "I4", visit.number + " came back uncalled");
      boolean mayBe = visit.returns++ < plan.policy().noShow().returns();
      must(mayBe, "I5", visit.number + " came back once too often");
      waits(visit, turn(it.arrival()), Optional.empty());
    } else if (event instanceof TicketEvent.TicketReturned it) {
      Instant until = parked.remove(visit);
      boolean inTime = until != null && !(kind.equals("pass-time") && until.isAfter(it.at()));
      must(inTime, "I7", visit.number + " returned by itself too early, or was not parked");
      waits(visit, visit.first, Optional.empty());
    } else if (event instanceof TicketEvent.TicketFreed) {
      visit.only = Optional.empty();
    }
  }

  private void waits(Visit visit, Visit.Turn turn, Optional<CounterId> only) {
    visit.turn = turn;
    visit.only = only;
    visit.overtaken = 0;
    waiting.add(visit);
  }

  /** What was due by now has happened. */
  public void timePassed(Instant now) {
    parked.forEach(
        (visit, until) -> must(until.isAfter(now), "I7", visit.number + " should be back"));
  }

  /** What the hub shows is what its rows add up to. */
  void shows(HallView view) {
    int seem = view.waiting().values().stream().mapToInt(Integer::intValue).sum();
    long wait = waiting.stream().filter(it -> it.only.isEmpty()).count();
    must(seem == wait, "I2", seem + " seem to wait, not " + wait);
    for (Counter counter : view.counters()) {
      Optional<Visit> visit = Optional.ofNullable(inHand.get(counter.id()));
      boolean has = counter.ticketInHand().equals(visit.map(it -> it.issued.ticket()));
      must(has, "I4", "counter " + counter.id() + " has something else in hand");
    }
  }

  Optional<Visit> find(TicketId ticket) {
    return Optional.ofNullable(visits.get(ticket));
  }

  /** Whether everybody who came on this day has left. */
  public boolean everybodyGone() {
    return waiting.isEmpty() && parked.isEmpty() && inHand.isEmpty();
  }

  /** The last call of this day. */
  public long lastCall() {
    return lastCall;
  }
}
