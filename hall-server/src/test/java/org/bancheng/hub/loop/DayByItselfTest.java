package org.bancheng.hub.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.loop.Give.finish;
import static org.bancheng.hub.loop.Give.next;
import static org.bancheng.hub.loop.Give.open;
import static org.bancheng.hub.loop.Give.order;
import static org.bancheng.hub.loop.Give.startDay;
import static org.bancheng.hub.loop.Give.take;
import static org.bancheng.hub.loop.Loops.number;
import static org.bancheng.hub.loop.Loops.outcome;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.MemoryJournal;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The first order of a later day begins it, although nobody has looked at the clock. The demo hall
 * stands in Shanghai: its midnight is at 16:00Z.
 */
class DayByItselfTest {
  private final MovableClock clock = new MovableClock("2026-11-23T01:00:00Z");
  private final MemoryJournal journal = new MemoryJournal();
  private HallLoop loop = started();

  private HallLoop started() {
    HallLoop made = new HallLoop(DemoHall.plan(), journal, clock, () -> {});
    made.start();
    return made;
  }

  @AfterEach
  void close() {
    journal.letGo();
    loop.close();
  }

  @Test
  void theFirstOrderOfAllBeginsTheFirstDay() {
    assertThat(number(given(take("A")))).isEqualTo("A001");
    assertThat(kinds()).containsExactly("start-day", "take-ticket");
    assertThat(day()).isEqualTo("2026-11-23");
  }

  @Test
  void theFirstTakeAfterMidnightIsNumberOneOfTheNewDay() {
    given(take("A"));
    given(take("A"));
    clock.set("2026-11-23T15:59:58Z");
    assertThat(number(given(take("A")))).isEqualTo("A003");
    clock.set("2026-11-23T16:00:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A001");
    assertThat(day()).isEqualTo("2026-11-24");
  }

  @Test
  void aDayBeginsAlsoWhenSomebodyHasUsedItsIdForAnOrder() {
    UUID first = UUID.nameUUIDFromBytes("start-day 2026-11-24".getBytes(UTF_8));
    assertThat(number(given(take(first, "A")))).isEqualTo("A001");
    clock.set("2026-11-23T16:00:00Z");
    assertThat(number(given(take("B")))).isEqualTo("B001");
    assertThat(day()).isEqualTo("2026-11-24");
  }

  @Test
  void aDayBeginsAlsoWhenItsFirstOrderHasTheIdOfItsBeginning() {
    given(take("A"));
    clock.set("2026-11-23T16:00:00Z");
    UUID first = UUID.nameUUIDFromBytes("start-day 2026-11-24".getBytes(UTF_8));
    assertThat(number(given(take(first, "A")))).isEqualTo("A001");
    assertThat(day()).isEqualTo("2026-11-24");
  }

  @Test
  void aDayBeginsOnce() {
    given(take("A"));
    given(take("A"));
    given(startDay("2026-11-23"));
    assertThat(kinds()).containsExactly("start-day", "take-ticket", "take-ticket");
  }

  @Test
  void aClockThatGoesBackOverMidnightReusesNoNumber() {
    clock.set("2026-11-23T16:00:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A001");
    clock.set("2026-11-23T15:30:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A002");
    clock.set("2020-01-01T00:00:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A003");
    clock.set("2026-11-23T16:10:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A004");
    assertThat(day()).isEqualTo("2026-11-24");
  }

  @Test
  void aClockThatLeapsAheadAndIsPutRightReusesNoNumber() {
    given(take("A"));
    clock.set("2026-11-29T01:00:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A001");
    clock.set("2026-11-23T02:00:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A002");
    assertThat(day()).isEqualTo("2026-11-29");
  }

  @Test
  void theTwentyNinthOfFebruaryIsADayOfItsOwn() {
    clock.set("2028-02-28T01:00:00Z");
    given(take("A"));
    clock.set("2028-02-29T01:00:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A001");
    assertThat(day()).isEqualTo("2028-02-29");
  }

  @Test
  void whoIsInHandAtMidnightIsServedToTheEnd() {
    called();
    clock.set("2026-11-23T16:30:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A002");
    assertThat(given(finish("1"))).isInstanceOf(Outcome.Done.class);
    assertThat(number(given(take("A")))).isEqualTo("A001");
  }

  @Test
  void fourOClockWaitsForNobody() {
    called();
    clock.set("2026-11-23T20:00:00Z");
    assertThat(number(given(take("A")))).isEqualTo("A001");
    assertThat(given(finish("1")))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            it -> assertThat(it.reason()).isEqualTo(Refusal.NO_TICKET_IN_HAND));
  }

  @Test
  void aRepeatedOrderBeginsNoDay() {
    Order yesterdays = take("A");
    given(yesterdays);
    clock.set("2026-11-24T01:00:00Z");
    given(yesterdays);
    assertThat(day()).isEqualTo("2026-11-23");
  }

  @Test
  void closingTheDayAfterMidnightClosesTheOldOne() {
    given(take("A"));
    clock.set("2026-11-23T16:00:00Z");
    given(order(new DayCommand.CloseDay()));
    assertThat(day()).isEqualTo("2026-11-23");
    assertThat(number(given(take("A")))).isEqualTo("A001");
    assertThat(day()).isEqualTo("2026-11-24");
  }

  @Test
  void thePassingOfTimeAloneBeginsNoDay() {
    given(take("A"));
    clock.set("2026-11-24T01:00:00Z");
    given(order(new DayCommand.PassTime()));
    assertThat(day()).isEqualTo("2026-11-23");
  }

  @Test
  void aRestartAfterwardsShowsTheSameHall() {
    called();
    clock.set("2026-11-24T01:00:00Z");
    given(take("A"));
    HallView before = loop.view();
    loop.close();
    loop = started();
    assertThat(loop.view()).isEqualTo(before);
    assertThat(number(given(take("A")))).isEqualTo("A002");
  }

  @Test
  void aDayThatCouldNotBeStoredBeginsWithTheNextOrder() {
    journal.failOnce();
    Loops.isNotStored(loop.submit(take("A")));
    assertThat(number(given(take("A")))).isEqualTo("A001");
    assertThat(kinds()).containsExactly("start-day", "take-ticket");
  }

  @Test
  void yesterdaysCallsAreNotShownForAsManyOfToday() {
    called();
    given(finish("1"));
    journal.hold();
    CompletableFuture<Outcome> first = loop.submit(open("2"));
    journal.awaitStore();
    clock.set("2026-11-24T01:00:00Z");
    List<CompletableFuture<Outcome>> batch =
        List.of(loop.submit(take("C")), loop.submit(next("1")));
    journal.letGo();
    outcome(first);
    batch.forEach(Loops::outcome);
    assertThat(loop.view().callsOf(new ZoneName("a")).newestFirst())
        .extracting(it -> it.number().toString())
        .containsExactly("C001");
  }

  private void called() {
    given(open("1"));
    given(take("A"));
    given(next("1"));
  }

  private Outcome given(Order order) {
    return outcome(loop.submit(order));
  }

  private List<String> kinds() {
    return journal.rows().stream().map(JournalEntry::kind).toList();
  }

  private String day() {
    return loop.view().day().map(HallDay::toString).orElseThrow();
  }
}
