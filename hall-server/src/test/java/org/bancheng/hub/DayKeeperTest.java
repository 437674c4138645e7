package org.bancheng.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.AppointmentCommand;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.journal.MemoryJournal;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo hall stands in Shanghai, eight hours before UTC: its midnight is at 16:00Z. */
class DayKeeperTest {
  private final MovableClock clock = new MovableClock("2026-11-23T01:00:00Z");
  private final MemoryJournal journal = new MemoryJournal();
  private HallLoop loop;
  private DayKeeper keeper;

  @BeforeEach
  void start() {
    loop = new HallLoop(DemoHall.plan(), journal, clock, () -> {});
    loop.start();
    keeper = new DayKeeper(DemoHall.plan(), loop, clock, new Random(1));
  }

  @AfterEach
  void stop() {
    loop.close();
  }

  @Test
  void beginsTheFirstDayAtOnce() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
  }

  @Test
  void beginsADayOnce() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
    dayAt("2026-11-23T09:00:00Z", "2026-11-23");
    assertThat(journal.rows()).hasSize(1);
  }

  @Test
  void beginsTheNextAtMidnightInTheHallsOwnTime() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
    dayAt("2026-11-23T15:59:58Z", "2026-11-23");
    dayAt("2026-11-23T16:00:00Z", "2026-11-24");
  }

  @Test
  void waitsUntilNobodyIsAtACounter() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
    somebodyIsCalled();
    dayAt("2026-11-23T16:00:00Z", "2026-11-23");
    dayAt("2026-11-23T19:59:58Z", "2026-11-23");
    gives(new CounterCommand.FinishService(new CounterId("1"), Optional.empty()));
    dayAt("2026-11-23T19:59:58Z", "2026-11-24");
  }

  @Test
  void waitsNoLongerThanUntilFour() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
    somebodyIsCalled();
    dayAt("2026-11-23T20:00:00Z", "2026-11-24");
    assertThat(loop.view().inHand()).isEmpty();
  }

  @Test
  void leavesOutTheDaysOnWhichTheHubWasOff() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
    dayAt("2026-11-27T01:00:00Z", "2026-11-27");
    assertThat(journal.rows()).hasSize(2);
  }

  @Test
  void beginsNothingWhenTheClockGoesBack() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
    dayAt("2026-11-22T01:00:00Z", "2026-11-23");
    dayAt("2020-01-01T00:00:00Z", "2026-11-23");
    assertThat(journal.rows()).hasSize(1);
  }

  @Test
  void leavesCountersThatWorkWorking() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
    gives(new CounterCommand.OpenCounter(new CounterId("1")));
    dayAt("2026-11-24T01:00:00Z", "2026-11-24");
    assertThat(loop.view().counters().get(0).isOpen()).isTrue();
    assertThat(loop.view().counters().get(1).isOpen()).isFalse();
  }

  @Test
  void letsTimePassOnceWhenSomethingIsDue() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
    booksASlotAt("2026-11-23T02:00:00Z");
    dayAt("2026-11-23T02:10:00Z", "2026-11-23");
    dayAt("2026-11-23T02:20:00Z", "2026-11-23");
    assertThat(journal.rows()).hasSize(3);
  }

  @Test
  void writesNothingWhileAClockThatWasSetBackMakesNothingDue() {
    dayAt("2026-11-23T01:00:00Z", "2026-11-23");
    booksASlotAt("2026-11-23T02:00:00Z");
    clock.set("2026-11-23T03:00:00Z");
    gives(new CounterCommand.OpenCounter(new CounterId("1")));
    takesATicket();
    dayAt("2026-11-23T01:30:00Z", "2026-11-23");
    dayAt("2026-11-23T01:30:01Z", "2026-11-23");
    assertThat(journal.rows()).hasSize(4);
  }

  private void booksASlotAt(String slot) {
    gives(
        new AppointmentCommand.BookAppointment(
            new AppointmentId(UUID.randomUUID()),
            new ServiceId("A"),
            Instant.parse(slot),
            Holder.UNKNOWN));
  }

  private void takesATicket() {
    gives(
        new TicketCommand.TakeTicket(
            new TicketId(UUID.randomUUID()), new ServiceId("A"), Channel.DESK, Holder.UNKNOWN));
  }

  private void dayAt(String now, String day) {
    clock.set(now);
    keeper.look();
    assertThat(loop.view().day()).map(HallDay::toString).contains(day);
  }

  private void somebodyIsCalled() {
    CounterId one = new CounterId("1");
    gives(new CounterCommand.OpenCounter(one));
    takesATicket();
    gives(new CounterCommand.CallNext(one));
    assertThat(loop.view().inHand()).hasSize(1);
  }

  private void gives(HallCommand command) {
    loop.submit(new Order(new CommandId(UUID.randomUUID()), "test", command)).join();
  }
}
