package org.bancheng.demo.simulate.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Paper;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.loop.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each law is broken once. */
class EachLawTest {
  private static final ServiceId A = new ServiceId("A");
  private static final CounterId ONE = new CounterId("1");
  private static final CounterId TWO = new CounterId("2");
  private static final HallDay MONDAY = new HallDay(LocalDate.of(2026, 11, 23));

  private final HallLaws laws = new HallLaws(DemoHall.plan());
  private final PaperLaw papers = new PaperLaw(laws, ticket -> false);
  private Instant now = Instant.parse("2026-11-23T01:00:00Z");
  private long ids;
  private long calls;

  @BeforeEach
  void aDayHasBegun() {
    stored(new DayEvent.DayStarted(MONDAY));
  }

  @Test
  void noNumberTwiceInADay() {
    issued("A001");

    breaks("I1", () -> issued("A001"));
  }

  @Test
  void noToldRowIsLost() {
    issued("A001");

    breaks("I2", () -> laws.restarted(laws.rows().subList(0, 1)));
  }

  @Test
  void noToldRowChanges() {
    issued("A001");
    List<JournalEntry> found = new ArrayList<>(laws.rows());
    found.set(1, row(new CommandId(uuid()), new CounterEvent.CounterOpened(ONE)));

    breaks("I2", () -> laws.restarted(found));
  }

  @Test
  void nothingHappensToALostTicket() {
    breaks("I2", () -> stored(new TicketEvent.TicketCancelled(new TicketId(uuid()), now)));
  }

  @Test
  void thePapersNumberIsTheTickets() {
    TicketId ticket = issued("A001");
    printed(ticket, "A002");
    stored(new TicketEvent.PaperReported(ticket, Paper.PRINTED, Optional.empty(), 1));

    breaks("I2", papers::allTold);
  }

  @Test
  void noTicketOnTwoPapers() {
    TicketId ticket = issued("A001");
    printed(ticket, "A001");

    breaks("I3", () -> printed(ticket, "A002"));
  }

  @Test
  void noPaperThatNobodyKnowsOf() {
    breaks("I2", () -> printed(new TicketId(uuid()), "AK001"));
  }

  @Test
  void noTwoPeopleWithOneNumberInHand() {
    printed(issued("A001"), "A001");
    TicketId second = issued("A002");

    breaks("I1", () -> printed(second, "A001"));
  }

  @Test
  void theHubKnowsInTheEndWhatCameOfEachPaper() {
    printed(issued("A001"), "A001");

    breaks("I3", papers::allTold);
  }

  @Test
  void noTicketAtTwoCounters() {
    TicketId ticket = issued("A001");
    called(ticket, "A001", ONE);

    breaks("I4", () -> called(ticket, "A001", TWO));
  }

  @Test
  void noTicketIsCancelledAtACounter() {
    TicketId ticket = issued("A001");
    called(ticket, "A001", ONE);

    breaks("I4", () -> stored(new TicketEvent.TicketCancelled(ticket, now)));
  }

  @Test
  void noCounterFinishesWhatAnotherHas() {
    TicketId ticket = issued("A001");
    called(ticket, "A001", ONE);

    breaks("I4", () -> stored(new TicketEvent.ServiceFinished(ticket, TWO, Optional.empty(), now)));
  }

  @Test
  void nobodyComesBackWhoWasNotCalled() {
    TicketId ticket = issued("A001");

    breaks("I4", () -> stored(new TicketEvent.TicketRequeued(ticket, now)));
  }

  @Test
  void noCounterWithTwoTickets() {
    TicketId first = issued("A001");
    TicketId second = issued("A002");
    called(first, "A001", ONE);

    breaks("I4", () -> called(second, "A002", ONE));
  }

  @Test
  void whoCameFirstOfTheSameKindIsCalledFirst() {
    issued("A001");
    TicketId second = issued("A002");

    breaks("I5", () -> called(second, "A002", ONE));
  }

  @Test
  void whoHasWaitedTooLongIsCalledBeforeAllWhoCameLater() {
    issued("A001");
    TicketId favoured = issued("A002", HolderGroup.PREGNANT);
    now = now.plus(Duration.ofMinutes(31));

    breaks("I5", () -> called(favoured, "A002", ONE));
  }

  @Test
  void nobodyIsOvertakenWithoutEnd() {
    issued("A001");
    List<TicketId> favoured =
        List.of("A002", "A003", "A004", "A005").stream()
            .map(number -> issued(number, HolderGroup.PREGNANT))
            .toList();
    for (int i = 0; i < 3; i++) {
      called(favoured.get(i), "A00" + (i + 2), new CounterId(Integer.toString(i + 1)));
    }

    breaks("I5", () -> called(favoured.get(3), "A005", new CounterId("4")));
  }

  @Test
  void aParkedTicketReturnsInTime() {
    TicketId ticket = issued("A001");
    called(ticket, "A001", ONE);
    stored(new TicketEvent.TicketParked(ticket, ONE, now.plusSeconds(600), now));

    laws.today().timePassed(now.plusSeconds(599));
    breaks("I7", () -> laws.today().timePassed(now.plusSeconds(600)));
  }

  @Test
  void aParkedTicketDoesNotReturnByItselfBeforeItsTime() {
    TicketId ticket = issued("A001");
    called(ticket, "A001", ONE);
    stored(new TicketEvent.TicketParked(ticket, ONE, now.plusSeconds(600), now));
    TicketEvent back = new TicketEvent.TicketReturned(ticket, now);

    breaks("I7", () -> laws.stored(row(new CommandId(uuid()), "pass-time", back)));
  }

  @Test
  void callsAreNumberedWithoutAGap() {
    TicketId ticket = issued("A001");
    calls++;

    breaks("I10", () -> called(ticket, "A001", ONE));
  }

  @Test
  void theDayNeverGoesBack() {
    HallDay sunday = new HallDay(MONDAY.date().minusDays(1));

    breaks("I10", () -> stored(new DayEvent.DayStarted(sunday)));
  }

  @Test
  void aCommandHasEffectOnce() {
    CommandId id = new CommandId(uuid());
    laws.stored(row(id, new CounterEvent.CounterOpened(ONE)));

    breaks("I11", () -> laws.stored(row(id, new CounterEvent.CounterClosed(ONE))));
  }

  @Test
  void anAnswerTellsWhatIsStored() {
    CommandId id = new CommandId(uuid());

    breaks("I11", () -> laws.answered(id, new Outcome.Done(2, List.of(), Optional.empty())));
  }

  @Test
  void whatHadEffectIsNotRefusedLater() {
    CommandId id = new CommandId(uuid());
    laws.stored(row(id, new CounterEvent.CounterOpened(ONE)));
    Outcome refused = new Outcome.Refused(Refusal.MALFORMED, Optional.empty());

    breaks("I11", () -> laws.answered(id, refused));
  }

  private static void breaks(String law, Runnable deed) {
    assertThatThrownBy(deed::run).isInstanceOf(Violation.class).hasMessageStartingWith(law);
  }

  private TicketId issued(String number) {
    return issued(number, HolderGroup.NONE);
  }

  private TicketId issued(String number, HolderGroup group) {
    TicketId ticket = new TicketId(uuid());
    now = now.plusSeconds(1);
    stored(
        new TicketEvent.TicketIssued(
            ticket,
            TicketNumber.parse(number),
            A,
            Channel.KIOSK,
            new Holder(Optional.empty(), group),
            0,
            now));
    return ticket;
  }

  private void called(TicketId ticket, String number, CounterId counter) {
    stored(
        new TicketEvent.TicketCalled(
            ticket,
            TicketNumber.parse(number),
            counter,
            new CallId(uuid()),
            ++calls,
            Optional.empty(),
            now));
  }

  private void printed(TicketId ticket, String number) {
    papers.printed(ticket, MONDAY, TicketNumber.parse(number), Paper.PRINTED);
  }

  private void stored(HallEvent event) {
    laws.stored(row(new CommandId(uuid()), event));
  }

  private JournalEntry row(CommandId id, HallEvent event) {
    return row(id, "test", event);
  }

  private JournalEntry row(CommandId id, String kind, HallEvent event) {
    return new JournalEntry(id, now, "test", kind, List.of(event));
  }

  private UUID uuid() {
    return new UUID(0, ++ids);
  }
}
