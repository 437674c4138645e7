package org.bancheng.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.A;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.C;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.demoMenu;
import static org.bancheng.kiosk.flow.Scenes.ownSlip;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskEffect.GiveUpTake;
import org.bancheng.kiosk.flow.KioskEffect.Print;
import org.bancheng.kiosk.flow.KioskEffect.SendTake;
import org.bancheng.kiosk.words.KioskWords;
import org.bancheng.kiosk.words.Page;

/** What holds whatever people, cards, hub and printer do, in whatever order. */
class KioskFlowLawsTest {
  private record Moment(int millis, KioskEvent event) {}

  @Provide
  Arbitrary<List<Moment>> days() {
    Arbitrary<Integer> pause =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(0, 2_000)),
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 40_000)));
    return Combinators.combine(pause, events()).as(Moment::new).list().ofMinSize(5).ofMaxSize(80);
  }

  private static Arbitrary<KioskEvent> events() {
    return Arbitraries.oneOf(touches(), cards(), hub(), printer());
  }

  private static Arbitrary<KioskEvent> touches() {
    return Arbitraries.of(
        new KioskEvent.ServiceTouched(A),
        new KioskEvent.ServiceTouched(B),
        new KioskEvent.ServiceTouched(C),
        new KioskEvent.WithoutCardTouched(),
        new KioskEvent.BackTouched(),
        new KioskEvent.MoreTimeTouched(),
        new KioskEvent.PrintAgainTouched(),
        new KioskEvent.PageTouched(3));
  }

  private static Arbitrary<KioskEvent> cards() {
    return Arbitraries.of(
        new KioskEvent.CardFound(),
        new KioskEvent.CardRead(ELDER),
        new KioskEvent.CardRead(ELDER),
        new KioskEvent.CardFailed(CardProblem.DAMAGED),
        new KioskEvent.CardRemoved(),
        new KioskEvent.ReaderChanged(ReaderState.ABSENT),
        new KioskEvent.ReaderChanged(ReaderState.READY));
  }

  /** Takes have the ids 7-1, 7-2, ...: the step that began them counts them. */
  private static Arbitrary<KioskEvent> hub() {
    Arbitrary<TicketId> take =
        Arbitraries.longs().between(1, 30).map(number -> new TicketId(new UUID(7, number)));
    return Arbitraries.oneOf(
        Arbitraries.of(
            new KioskEvent.HubHeard(true),
            new KioskEvent.HubHeard(true),
            new KioskEvent.HubHeard(false),
            new KioskEvent.MenuHeard(HALL, demoMenu()),
            new KioskEvent.Tick()),
        take.map(id -> new KioskEvent.TicketGranted(slip(id, "B042", 3))),
        take.map(id -> new KioskEvent.TakeRefused(id, Refusal.QUOTA_REACHED, Optional.empty())),
        take.map(
            id ->
                new KioskEvent.TakeRefused(
                    id, Refusal.ALREADY_HOLDS_TICKET, Optional.of(slip("B007")))));
  }

  private static Arbitrary<KioskEvent> printer() {
    Arbitrary<PrintOutcome> outcome =
        Arbitraries.of(
            new PrintOutcome.Printed(),
            new PrintOutcome.Unknown(),
            new PrintOutcome.Failed(PrinterFault.PAPER_OUT));
    return Combinators.combine(
            Arbitraries.longs().between(1, 30), Arbitraries.integers().between(1, 3), outcome)
        .as(
            (id, copy, out) ->
                new KioskEvent.PrintFinished(new TicketId(new UUID(7, id)), copy, out));
  }

  private static Visit lived(List<Moment> day) {
    Visit visit = Visit.atAWorkingKiosk();
    for (Moment moment : day) {
      visit.after(Duration.ofMillis(moment.millis()), moment.event());
    }
    return visit;
  }

  /** Lets every take that is asked for be granted: so that the laws meet real visits. */
  private static Visit livedWithAWillingHub(List<Moment> day) {
    Visit visit = Visit.atAWorkingKiosk();
    for (Moment moment : day) {
      visit.after(Duration.ofMillis(moment.millis()), moment.event());
      if (visit.state() instanceof KioskState.Taking taking && moment.millis() % 3 != 0) {
        visit.after(
            Duration.ofMillis(40),
            new KioskEvent.TicketGranted(slip(taking.order().take(), "B042", 3)));
      }
      visit.after(Duration.ofMillis(300), new KioskEvent.HubHeard(true));
    }
    return visit;
  }

  /**
   * The hub answers few takes, some of them too late; the disk gives numbers of the kiosk's own.
   */
  private static Visit livedWithALetter(List<Moment> day) {
    Visit visit =
        Visit.atAWorkingKiosk(
            FlowSettings.standard().withLetter(Optional.of(new KioskLetter("K"))));
    for (Moment moment : day) {
      visit.after(Duration.ofMillis(moment.millis()), moment.event());
      if (visit.state() instanceof KioskState.Issuing issuing) {
        TicketId take = issuing.order().take();
        visit.after(Duration.ZERO, new KioskEvent.TicketGranted(slip(take, "B042", 3)));
        visit.after(Duration.ZERO, new KioskEvent.OwnNumberGiven(ownSlip(take, "BK001")));
      }
    }
    return visit;
  }

  @Property(tries = 400)
  void aTakeThatGetsANumberOfTheKiosksOwnGetsNoOtherOriginal(@ForAll("days") List<Moment> day) {
    Visit visit = livedWithALetter(day);
    Set<TicketId> own = new HashSet<>();
    visit.effects(KioskEffect.GiveOwnNumber.class).forEach(it -> own.add(it.order().take()));
    assertThat(visit.effects(Print.class).stream().filter(print -> print.copy() == 1))
        .allSatisfy(
            print -> assertThat(print.slip().own()).isEqualTo(own.contains(print.slip().ticket())))
        .extracting(print -> print.slip().ticket())
        .doesNotHaveDuplicates();
  }

  @Property(tries = 400)
  void aKioskWithALetterIsReadyForTheNextPersonToo(@ForAll("days") List<Moment> day) {
    Visit visit = livedWithALetter(day).wait(Duration.ofSeconds(130));
    assertThat(visit.state())
        .isInstanceOfSatisfying(
            KioskState.Start.class, start -> assertThat(start.guest()).isEmpty());
  }

  @Property(tries = 400)
  void noTicketIsPrintedTwiceAsAnOriginal(@ForAll("days") List<Moment> day) {
    for (Visit visit : List.of(lived(day), livedWithAWillingHub(day))) {
      assertThat(visit.effects(Print.class).stream().filter(print -> print.copy() == 1))
          .extracting(print -> print.slip().ticket())
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = 400)
  void noTicketIsPrintedAfterItsTakeWasGivenUp(@ForAll("days") List<Moment> day) {
    for (Visit visit : List.of(lived(day), livedWithAWillingHub(day))) {
      Set<TicketId> givenUp = new HashSet<>();
      for (KioskEffect effect : visit.effects()) {
        if (effect instanceof GiveUpTake gone) {
          givenUp.add(gone.take());
        }
        if (effect instanceof Print print && print.copy() == 1) {
          assertThat(givenUp).doesNotContain(print.slip().ticket());
        }
      }
    }
  }

  @Property(tries = 400)
  void onlyATakeOfItsOwnIsEverPrintedAsAnOriginal(@ForAll("days") List<Moment> day) {
    Visit visit = livedWithAWillingHub(day);
    Set<TicketId> begun = new HashSet<>();
    visit.effects(SendTake.class).forEach(take -> begun.add(take.order().take()));
    assertThat(visit.effects(Print.class).stream().filter(print -> print.copy() == 1))
        .allSatisfy(print -> assertThat(begun).contains(print.slip().ticket()));
  }

  @Property(tries = 400)
  void leftAloneTheKioskIsReadyForTheNextPersonAndRemembersNobody(
      @ForAll("days") List<Moment> day) {
    Visit visit = livedWithAWillingHub(day).wait(Duration.ofSeconds(130));
    assertThat(visit.state())
        .isInstanceOfSatisfying(
            KioskState.Start.class, start -> assertThat(start.guest()).isEmpty());
  }

  @Property(tries = 400)
  void everyMomentHasAPageThatSaysSomethingInBothLanguages(@ForAll("days") List<Moment> day) {
    Visit visit = Visit.atAWorkingKiosk();
    for (Moment moment : day) {
      visit.after(Duration.ofMillis(moment.millis()), moment.event());
      Page page = KioskWords.of(visit.scene());
      assertThat(page.title().zh()).isNotBlank();
      assertThat(page.title().en()).isNotBlank();
    }
  }
}
