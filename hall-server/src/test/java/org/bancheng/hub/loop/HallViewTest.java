package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.loop.Give.finish;
import static org.bancheng.hub.loop.Give.next;
import static org.bancheng.hub.loop.Give.open;
import static org.bancheng.hub.loop.Give.order;
import static org.bancheng.hub.loop.Give.pause;
import static org.bancheng.hub.loop.Give.startDay;
import static org.bancheng.hub.loop.Give.take;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.state.Counter;
import org.bancheng.hub.journal.MemoryJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What pages, boards and lamps are written from. */
class HallViewTest {
  private static final ZoneName ZONE = new ZoneName("a");

  private final MemoryJournal journal = new MemoryJournal();
  private Loops hall = Loops.onMonday(journal);

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void showsTheDayAndWhoWaits() {
    hall.done(take("A"));
    hall.done(take("B"));
    hall.done(take("A"));
    assertThat(view().day()).map(HallDay::toString).contains("2026-11-23");
    assertThat(view().waitingFor(new ServiceId("A"))).isEqualTo(2);
    assertThat(view().waitingFor(new ServiceId("B"))).isEqualTo(1);
    assertThat(view().waitingFor(new ServiceId("Z"))).isZero();
  }

  @Test
  void showsTheTicketThatACounterHasInHand() {
    hall.done(open("1"));
    hall.done(take("A"));
    hall.done(next("1"));
    assertThat(view().ticketOf(counter("1")).orElseThrow().number()).hasToString("A001");
    hall.done(finish("1"));
    assertThat(view().ticketOf(counter("1"))).isEmpty();
    assertThat(view().inHand()).isEmpty();
  }

  @Test
  void showsTheCallsOfAZoneNewestFirst() {
    hall.done(open("1"));
    hall.done(open("2"));
    hall.done(take("A"));
    hall.done(take("A"));
    hall.done(next("1"));
    hall.done(next("2"));
    assertThat(view().callsOf(ZONE).lastSequence()).isEqualTo(2);
    assertThat(view().callsOf(ZONE).newestFirst())
        .extracting(call -> call.number().toString())
        .containsExactly("A002", "A001");
    assertThat(view().callsOf(new ZoneName("elsewhere")).newestFirst()).isEmpty();
  }

  @Test
  void beginsTheCallsAnewWithTheDay() {
    hall.done(open("1"));
    hall.done(take("A"));
    hall.done(next("1"));
    hall.done(startDay("2026-11-24"));
    assertThat(view().callsOf(ZONE)).isEqualTo(new HallView.ZoneCalls(0, List.of()));
    assertThat(view().inHand()).isEmpty();
  }

  @Test
  void takesOverTheCountersWhenOnlyNumbersWereGivenOut() {
    hall.done(open("1"));
    List<Counter> before = view().counters();
    hall.done(take("A"));
    assertThat(view().counters()).isSameAs(before);
    hall.done(pause("1"));
    assertThat(view().counters()).isNotEqualTo(before);
  }

  @Test
  void isTheSameAfterARestart() {
    hall.done(open("1"));
    hall.done(open("2"));
    hall.done(take("A"));
    hall.done(take("C"));
    hall.done(next("1"));
    hall.done(pause("2"));
    HallView before = view();
    hall.close();
    hall = new Loops(journal);
    assertThat(view()).isEqualTo(before);
  }

  @Test
  void tellsWhichTicketsChangedSinceAnotherView() throws Exception {
    hall.done(take("A"));
    long seen = view().seq();
    Outcome.Done second = hall.done(take("A"));
    assertThat(changesSince(seen)).contains(Set.of(second.ticket().orElseThrow().id()));
    assertThat(changesSince(view().seq())).contains(Set.of());
  }

  @Test
  void knowsNothingOfAViewThatIsAheadOfTheJournal() throws Exception {
    assertThat(changesSince(view().seq() + 1)).isEmpty();
  }

  @Test
  void knowsNothingOfYesterdaysView() throws Exception {
    hall.done(take("A"));
    long yesterday = view().seq();
    hall.done(startDay("2026-11-24"));
    assertThat(changesSince(yesterday)).isEmpty();
    assertThat(changesSince(view().seq())).contains(Set.of());
  }

  @Test
  void saysThatServicesAreShutFromTheEndOfTheDayUntilTheNextIsDue() {
    assertThat(isOpen(Loops.NINE.instant())).isTrue();
    hall.done(order(new DayCommand.CloseDay()));
    assertThat(isOpen(Loops.NINE.instant())).isFalse();
    assertThat(isOpen(Loops.NINE.instant().plus(Duration.ofDays(1)))).isTrue();
  }

  private boolean isOpen(Instant now) {
    return view().isOpen(DemoHall.plan(), new ServiceId("A"), now);
  }

  private Optional<Set<TicketId>> changesSince(long seq) throws Exception {
    return hall.loop.read((state, changes) -> changes.since(seq)).get(60, TimeUnit.SECONDS);
  }

  private HallView view() {
    return hall.loop.view();
  }

  private Counter counter(String id) {
    return view().counters().stream()
        .filter(it -> it.id().equals(new CounterId(id)))
        .findFirst()
        .orElseThrow();
  }
}
