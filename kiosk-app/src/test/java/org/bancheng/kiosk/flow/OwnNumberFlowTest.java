package org.bancheng.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.C;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.demoMenu;
import static org.bancheng.kiosk.flow.Scenes.ownSlip;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskEffect.GiveOwnNumber;
import org.bancheng.kiosk.flow.KioskEffect.GiveUpTake;
import org.bancheng.kiosk.flow.KioskEffect.Print;
import org.bancheng.kiosk.flow.KioskEffect.SendTake;
import org.bancheng.kiosk.flow.KioskEvent.CardRead;
import org.bancheng.kiosk.flow.KioskEvent.HubHeard;
import org.bancheng.kiosk.flow.KioskEvent.MenuHeard;
import org.bancheng.kiosk.flow.KioskEvent.NoOwnNumber;
import org.bancheng.kiosk.flow.KioskEvent.OwnNumberGiven;
import org.bancheng.kiosk.flow.KioskEvent.OwnNumberHeld;
import org.bancheng.kiosk.flow.KioskEvent.PrintAgainTouched;
import org.bancheng.kiosk.flow.KioskEvent.PrintFinished;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.TakeRefused;
import org.bancheng.kiosk.flow.KioskEvent.Tick;
import org.bancheng.kiosk.flow.KioskEvent.TicketGranted;
import org.bancheng.kiosk.flow.KioskState.HoldsAlready;
import org.bancheng.kiosk.flow.KioskState.Issuing;
import org.bancheng.kiosk.flow.KioskState.NoAnswer;
import org.bancheng.kiosk.flow.KioskState.OutOfOrder;
import org.bancheng.kiosk.flow.KioskState.Printing;
import org.bancheng.kiosk.flow.KioskState.Refused;
import org.bancheng.kiosk.flow.KioskState.Start;
import org.bancheng.kiosk.flow.KioskState.TicketTaken;
import org.junit.jupiter.api.Test;

/** A kiosk with a letter goes on without the hub. */
class OwnNumberFlowTest {
  private static final FlowSettings WITH_LETTER =
      FlowSettings.standard().withLetter(Optional.of(new KioskLetter("K")));

  private static Visit taking() {
    return Visit.atAWorkingKiosk(WITH_LETTER).then(new ServiceTouched(B)).then(new CardRead(ELDER));
  }

  private static Visit withoutAnswer() {
    return taking().wait(Duration.ofMillis(2_500));
  }

  private static Visit cutOff() {
    return Visit.atAWorkingKiosk(WITH_LETTER).then(new HubHeard(false));
  }

  private static Visit givenWhileCutOff() {
    Visit visit = cutOff().then(new ServiceTouched(B)).then(new CardRead(ELDER));
    return visit.then(new OwnNumberGiven(ownSlip(lastOwn(visit), "BK001")));
  }

  private static TicketId lastOwn(Visit visit) {
    List<GiveOwnNumber> given = visit.effects(GiveOwnNumber.class);
    return given.get(given.size() - 1).order().take();
  }

  @Test
  void aTakeWithoutAnAnswerForTwoSecondsGetsANumberOfTheKiosksOwnUnderItsId() {
    Visit visit = withoutAnswer();
    assertThat(visit.state()).isInstanceOf(Issuing.class);
    assertThat(visit.effects(GiveOwnNumber.class))
        .containsExactly(new GiveOwnNumber(visit.lastTake().order(), new KioskLetter("K")));
    visit.then(new OwnNumberGiven(ownSlip(lastOwn(visit), "BK001")));
    assertThat(visit.effects(Print.class))
        .containsExactly(new Print(ownSlip(lastOwn(visit), "BK001"), 1));
  }

  @Test
  void aHubThatAnswersInTimeIsAskedAsEver() {
    Visit visit = taking().wait(Duration.ofMillis(1_500));
    visit.then(new TicketGranted(slip(visit.lastTake().order().take(), "B042", 7)));
    assertThat(visit.state()).isInstanceOf(Printing.class);
    assertThat(visit.effects(GiveOwnNumber.class)).isEmpty();
  }

  @Test
  void aHubKnownToBeAwayIsNotAskedNotEvenLater() {
    Visit visit = givenWhileCutOff();
    assertThat(visit.state()).isInstanceOf(Printing.class);
    assertThat(visit.effects(SendTake.class)).isEmpty();
  }

  @Test
  void theHubsAnswerThatComesWhileTheNumberIsStoredPrintsNothing() {
    Visit visit = withoutAnswer();
    TicketId take = lastOwn(visit);
    visit.then(new TicketGranted(slip(take, "B042", 7)));
    visit.then(new OwnNumberGiven(ownSlip(take, "BK001")));
    visit.then(new TicketGranted(slip(take, "B042", 7)));
    assertThat(visit.effects(Print.class))
        .extracting(it -> it.slip().number().toString())
        .containsExactly("BK001");
    assertThat(visit.effects(GiveUpTake.class)).isEmpty();
  }

  @Test
  void aNoThatComesTooLateTakesNoNumberAway() {
    Visit visit = withoutAnswer();
    visit.then(new TakeRefused(lastOwn(visit), Refusal.QUOTA_REACHED, Optional.empty()));
    assertThat(visit.state()).isInstanceOf(Issuing.class);
  }

  @Test
  void thePaperIsShownAndReportedLikeAnyOther() {
    Visit visit = givenWhileCutOff();
    visit.then(new PrintFinished(lastOwn(visit), 1, new PrintOutcome.Printed()));
    assertThat(visit.state()).isInstanceOf(TicketTaken.class);
    assertThat(visit.effects())
        .endsWith(new KioskEffect.Report(lastOwn(visit), 1, new PrintOutcome.Printed()));
  }

  @Test
  void whoHoldsSuchANumberAlreadySeesItAndMayHaveACopy() {
    Visit visit = cutOff().then(new ServiceTouched(B)).then(new CardRead(ELDER));
    Slip held = ownSlip(Scenes.TAKE, "BK007");
    visit.then(new OwnNumberHeld(lastOwn(visit), held));
    assertThat(visit.state()).isInstanceOf(HoldsAlready.class);
    assertThat(visit.effects(GiveUpTake.class)).isEmpty();
    visit.then(new PrintAgainTouched());
    assertThat(visit.effects()).endsWith(new Print(held, 2));
  }

  @Test
  void aHubThatWasAskedLearnsThatItsNumberIsNotWanted() {
    Visit visit = withoutAnswer();
    visit.then(new OwnNumberHeld(lastOwn(visit), ownSlip(Scenes.TAKE, "BK007")));
    assertThat(visit.effects()).endsWith(new GiveUpTake(lastOwn(visit)));
  }

  @Test
  void aDiskThatTakesNoNumberSendsTheCitizenToTheGuideDesk() {
    Visit visit = withoutAnswer();
    visit.then(new NoOwnNumber(lastOwn(visit)));
    assertThat(visit.state()).isInstanceOf(NoAnswer.class);
    assertThat(visit.effects()).endsWith(new GiveUpTake(lastOwn(visit)));
  }

  @Test
  void aNumberThatIsStoredWhenNobodyWaitsAnyMoreIsGivenUp() {
    Visit visit = withoutAnswer().wait(Duration.ofSeconds(16));
    assertThat(visit.state()).isInstanceOf(NoAnswer.class);
    visit.then(new OwnNumberGiven(ownSlip(lastOwn(visit), "BK001")));
    assertThat(visit.effects(Print.class)).isEmpty();
    assertThat(visit.effects()).endsWith(new GiveUpTake(lastOwn(visit)));
  }

  @Test
  void aServiceThatTheLastMenuClosedStaysClosed() {
    assertThat(cutOff().then(new ServiceTouched(C)).state()).isInstanceOf(Refused.class);
    Visit auto =
        Visit.atAWorkingKiosk(WITH_LETTER.withAuto(Optional.of(C)))
            .then(new HubHeard(false))
            .then(new CardRead(ELDER));
    assertThat(auto.state()).isInstanceOf(Refused.class);
    assertThat(auto.effects(GiveOwnNumber.class)).isEmpty();
  }

  @Test
  void goesOnOfferingWhatTheHubOfferedLast() {
    Visit visit = cutOff();
    assertThat(visit.state()).isEqualTo(Start.EMPTY);
    assertThat(visit.scene().around().cutOff()).isTrue();
    visit.then(new HubHeard(true));
    assertThat(visit.scene().around().cutOff()).isFalse();
  }

  @Test
  void waitsAWhileForAHubItHasNeverHeardThenServesFromTheKeptMenu() {
    Visit visit = Visit.from(WITH_LETTER, KioskScene.switchedOn(NINE));
    visit.then(new MenuHeard(HALL, demoMenu()));
    assertThat(visit.state()).isInstanceOf(OutOfOrder.class);
    visit.after(Duration.ofSeconds(5), new Tick());
    assertThat(visit.state()).isEqualTo(Start.EMPTY);
  }

  @Test
  void withoutAnyMenuThereIsNothingToOffer() {
    Visit visit = Visit.from(WITH_LETTER, KioskScene.switchedOn(NINE));
    assertThat(visit.after(Duration.ofMinutes(5), new Tick()).state())
        .isInstanceOf(OutOfOrder.class);
  }

  @Test
  void aKioskWithoutALetterGivesNone() {
    Visit visit =
        Visit.atAWorkingKiosk().then(new ServiceTouched(B)).then(new CardRead(Holder.UNKNOWN));
    visit.wait(Duration.ofSeconds(16));
    assertThat(visit.effects(GiveOwnNumber.class)).isEmpty();
  }
}
