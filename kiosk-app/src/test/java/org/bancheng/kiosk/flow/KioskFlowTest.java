package org.bancheng.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.A;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.C;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.demoMenu;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskEvent.BackTouched;
import org.bancheng.kiosk.flow.KioskEvent.CardFailed;
import org.bancheng.kiosk.flow.KioskEvent.CardRead;
import org.bancheng.kiosk.flow.KioskEvent.HubHeard;
import org.bancheng.kiosk.flow.KioskEvent.MenuHeard;
import org.bancheng.kiosk.flow.KioskEvent.MoreTimeTouched;
import org.bancheng.kiosk.flow.KioskEvent.PrintAgainTouched;
import org.bancheng.kiosk.flow.KioskEvent.PrintFinished;
import org.bancheng.kiosk.flow.KioskEvent.PrinterChanged;
import org.bancheng.kiosk.flow.KioskEvent.ReaderChanged;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.TakeRefused;
import org.bancheng.kiosk.flow.KioskEvent.Tick;
import org.bancheng.kiosk.flow.KioskEvent.TicketGranted;
import org.bancheng.kiosk.flow.KioskEvent.WithoutCardTouched;
import org.bancheng.kiosk.flow.KioskState.CardPrompt;
import org.bancheng.kiosk.flow.KioskState.HoldsAlready;
import org.bancheng.kiosk.flow.KioskState.NoAnswer;
import org.bancheng.kiosk.flow.KioskState.OutOfOrder;
import org.bancheng.kiosk.flow.KioskState.Printing;
import org.bancheng.kiosk.flow.KioskState.Refused;
import org.bancheng.kiosk.flow.KioskState.Start;
import org.bancheng.kiosk.flow.KioskState.Taking;
import org.bancheng.kiosk.flow.KioskState.TicketTaken;
import org.junit.jupiter.api.Test;

class KioskFlowTest {
  private static final PrintOutcome PRINTED = new PrintOutcome.Printed();
  private static final PrintOutcome PAPER_OUT = new PrintOutcome.Failed(PrinterFault.PAPER_OUT);

  private static Visit taking() {
    return Visit.atAWorkingKiosk().then(new ServiceTouched(B)).then(new CardRead(ELDER));
  }

  private static Visit printing() {
    Visit visit = taking();
    return visit.then(granted(visit));
  }

  private static TicketGranted granted(Visit visit) {
    return new TicketGranted(slip(visit.lastTake().order().take(), "B042", 7));
  }

  private static PrintFinished printed(Visit visit, int copy, PrintOutcome outcome) {
    return new PrintFinished(visit.lastTake().order().take(), copy, outcome);
  }

  @Test
  void asksForTheCardAfterAServiceWasTouched() {
    assertThat(Visit.atAWorkingKiosk().then(new ServiceTouched(B)).state())
        .isInstanceOfSatisfying(
            CardPrompt.class, prompt -> assertThat(prompt.service()).isEqualTo(B));
  }

  @Test
  void takesWithTheHolderOfTheCard() {
    Visit visit = taking();
    assertThat(visit.state()).isInstanceOf(Taking.class);
    assertThat(visit.lastTake().order().service()).isEqualTo(B);
    assertThat(visit.lastTake().order().holder()).isEqualTo(ELDER);
  }

  @Test
  void neverRequiresACard() {
    Visit visit =
        Visit.atAWorkingKiosk().then(new ServiceTouched(B)).then(new WithoutCardTouched());
    assertThat(visit.lastTake().order().holder()).isEqualTo(Holder.UNKNOWN);
  }

  @Test
  void doesNotAskForACardThatNoReaderCouldRead() {
    Visit visit =
        Visit.atAWorkingKiosk()
            .then(new ReaderChanged(ReaderState.OUT_OF_SERVICE_SILENT))
            .then(new ServiceTouched(B));
    assertThat(visit.state()).isInstanceOf(Taking.class);
    assertThat(visit.lastTake().order().holder()).isEqualTo(Holder.UNKNOWN);
  }

  @Test
  void keepsACardLaidFirstForTheChoiceOfService() {
    Visit visit = Visit.atAWorkingKiosk().then(new CardRead(ELDER)).then(new ServiceTouched(A));
    assertThat(visit.lastTake().order().holder()).isEqualTo(ELDER);
    assertThat(visit.lastTake().order().service()).isEqualTo(A);
  }

  @Test
  void forgetsACardLaidFirstWhenNothingFollows() {
    Visit visit = Visit.atAWorkingKiosk().then(new CardRead(ELDER)).wait(Duration.ofSeconds(31));
    assertThat(visit.state()).isEqualTo(Start.EMPTY);
  }

  @Test
  void withAnAutoServiceACardTakesAtOnce() {
    FlowSettings auto = FlowSettings.standard().withAuto(Optional.of(B));
    Visit visit = Visit.atAWorkingKiosk(auto).then(new CardRead(ELDER));
    assertThat(visit.lastTake().order().service()).isEqualTo(B);
    assertThat(visit.lastTake().order().holder()).isEqualTo(ELDER);
  }

  @Test
  void anAutoKioskServesTheNextCardWhileTheLastTicketIsStillShown() {
    FlowSettings auto = FlowSettings.standard().withAuto(Optional.of(B));
    Visit visit = Visit.atAWorkingKiosk(auto).then(new CardRead(ELDER));
    visit.then(granted(visit)).then(printed(visit, 1, PRINTED)).then(new CardRead(Holder.UNKNOWN));
    assertThat(visit.effects(KioskEffect.SendTake.class)).hasSize(2);
  }

  @Test
  void tellsWhatToDoAboutACardThatCannotBeRead() {
    Visit visit =
        Visit.atAWorkingKiosk()
            .then(new ServiceTouched(B))
            .then(new CardFailed(CardProblem.PULLED_TOO_EARLY));
    assertThat(visit.state())
        .isInstanceOfSatisfying(
            CardPrompt.class,
            prompt -> assertThat(prompt.trouble()).contains(CardProblem.PULLED_TOO_EARLY));
  }

  @Test
  void sendsATakeAgainUnderTheSameId() {
    Visit visit = taking().wait(Duration.ofSeconds(8));
    assertThat(visit.effects(KioskEffect.SendTake.class))
        .hasSizeGreaterThan(2)
        .extracting(take -> take.order().take())
        .containsOnly(visit.lastTake().order().take());
  }

  @Test
  void givesUpAfterFifteenSecondsAndSendsTheCitizenToTheGuideDesk() {
    Visit visit = taking().wait(Duration.ofSeconds(16));
    assertThat(visit.state()).isInstanceOf(NoAnswer.class);
    assertThat(visit.effects())
        .contains(new KioskEffect.GiveUpTake(visit.lastTake().order().take()));
  }

  @Test
  void neverPrintsATicketThatCameTooLate() {
    Visit visit = taking().wait(Duration.ofSeconds(16));
    visit.then(granted(visit));
    assertThat(visit.effects(KioskEffect.Print.class)).isEmpty();
    assertThat(visit.effects())
        .contains(new KioskEffect.UnexpectedTicket(visit.lastTake().order().take()));
  }

  @Test
  void printsTheTicketOnceHoweverOftenTheHubAnswers() {
    Visit visit = taking();
    visit.then(granted(visit)).then(granted(visit));
    assertThat(visit.effects(KioskEffect.Print.class)).hasSize(1);
  }

  @Test
  void showsTheNumberAndReportsThePaper() {
    Visit visit = printing();
    visit.then(printed(visit, 1, PRINTED));
    assertThat(visit.state())
        .isInstanceOfSatisfying(TicketTaken.class, taken -> assertThat(taken.printed()).isTrue());
    assertThat(visit.effects())
        .endsWith(new KioskEffect.Report(visit.lastTake().order().take(), 1, PRINTED));
  }

  @Test
  void offersToPrintAgainWhatWasNotPrinted() {
    Visit visit = printing();
    visit.then(printed(visit, 1, PAPER_OUT)).then(new PrintAgainTouched());
    assertThat(visit.state())
        .isInstanceOfSatisfying(Printing.class, again -> assertThat(again.copy()).isEqualTo(2));
  }

  @Test
  void doesNotPrintAgainWhatWasPrinted() {
    Visit visit = printing();
    visit.then(printed(visit, 1, PRINTED)).then(new PrintAgainTouched());
    assertThat(visit.effects(KioskEffect.Print.class)).hasSize(1);
  }

  @Test
  void aPrinterThatSaysNothingCountsAsUnknown() {
    Visit visit = printing().wait(Duration.ofSeconds(31));
    assertThat(visit.state()).isInstanceOf(TicketTaken.class);
    assertThat(visit.effects())
        .endsWith(
            new KioskEffect.Report(visit.lastTake().order().take(), 1, new PrintOutcome.Unknown()));
  }

  @Test
  void aPrinterThatNeverAnswersIsTrusted() {
    PrinterState mute = new PrinterState(PrinterState.Voice.MUTE, Optional.empty(), false);
    Visit visit = printing();
    visit.then(new PrinterChanged(mute)).then(printed(visit, 1, new PrintOutcome.Unknown()));
    assertThat(visit.scene().secondsLeft()).contains(10L);
    visit.then(new HubHeard(true)).then(new CardRead(Holder.UNKNOWN));
    assertThat(visit.state()).isInstanceOf(Start.class);
  }

  @Test
  void theTruthAboutAPaperIsReportedHoweverLateItComes() {
    Visit visit = printing().wait(Duration.ofSeconds(31));
    visit.then(printed(visit, 1, PRINTED));
    assertThat(visit.effects())
        .endsWith(new KioskEffect.Report(visit.lastTake().order().take(), 1, PRINTED));
    assertThat(visit.state())
        .isInstanceOfSatisfying(TicketTaken.class, taken -> assertThat(taken.printed()).isTrue());
  }

  @Test
  void showsTheTicketAPersonHoldsAlreadyAndOffersACopy() {
    Visit visit = taking();
    TicketId take = visit.lastTake().order().take();
    visit.then(new TakeRefused(take, Refusal.ALREADY_HOLDS_TICKET, Optional.of(slip("B007"))));
    assertThat(visit.state()).isInstanceOf(HoldsAlready.class);
    visit.then(new PrintAgainTouched());
    assertThat(visit.effects()).endsWith(new KioskEffect.Print(slip("B007"), 2));
  }

  @Test
  void tellsARefusal() {
    Visit visit = taking();
    TicketId take = visit.lastTake().order().take();
    visit.then(new TakeRefused(take, Refusal.QUOTA_REACHED, Optional.empty()));
    assertThat(visit.state())
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.reason()).isEqualTo(Refusal.QUOTA_REACHED));
    assertThat(visit.effects()).endsWith(new KioskEffect.TakeClosed(take));
  }

  @Test
  void aClosedServiceSaysSoInsteadOfDoingNothing() {
    assertThat(Visit.atAWorkingKiosk().then(new ServiceTouched(C)).state())
        .isInstanceOf(Refused.class);
  }

  @Test
  void aCardThatLiesThereSinceBeforeTheHubWasHeardNeedNotBeLaidAgain() {
    FlowSettings auto = FlowSettings.standard().withAuto(Optional.of(B));
    Visit visit = Visit.from(auto, KioskScene.switchedOn(Scenes.NINE));
    visit.then(new CardRead(ELDER)).then(new HubHeard(true));
    assertThat(visit.effects(KioskEffect.SendTake.class)).isEmpty();
    visit.then(new MenuHeard(HALL, demoMenu()));
    assertThat(visit.lastTake().order().holder()).isEqualTo(ELDER);
    assertThat(visit.state()).isInstanceOf(Taking.class);
  }

  @Test
  void aCardTakenAwayBeforeTheHubIsBackTakesNoNumber() {
    FlowSettings auto = FlowSettings.standard().withAuto(Optional.of(B));
    Visit visit = Visit.from(auto, KioskScene.switchedOn(Scenes.NINE));
    visit.then(new CardRead(ELDER)).then(new KioskEvent.CardRemoved());
    visit.then(new HubHeard(true)).then(new MenuHeard(HALL, demoMenu()));
    assertThat(visit.effects(KioskEffect.SendTake.class)).isEmpty();
    assertThat(visit.state()).isEqualTo(Start.EMPTY);
  }

  @Test
  void aGuestWhoseCardLiesThereIsStillKnownWhenTheHubIsBack() {
    Visit visit = Visit.atAWorkingKiosk().then(new CardRead(ELDER));
    visit.after(Duration.ofSeconds(10), new Tick());
    assertThat(visit.state()).isEqualTo(new OutOfOrder(Optional.of(ELDER)));
    visit.then(new HubHeard(true));
    assertThat(visit.state()).isInstanceOf(Start.class);
    assertThat(((Start) visit.state()).guest()).map(KioskState.Guest::holder).contains(ELDER);
  }

  @Test
  void goesOutOfOrderWhenTheHubIsSilentAndBackWhenItIsHeard() {
    Visit visit = Visit.atAWorkingKiosk().after(Duration.ofSeconds(6), new Tick());
    assertThat(visit.state()).isInstanceOf(OutOfOrder.class);
    visit.then(new HubHeard(true));
    assertThat(visit.state()).isEqualTo(Start.EMPTY);
  }

  @Test
  void believesTheHubsWillAtOnce() {
    assertThat(Visit.atAWorkingKiosk().then(new HubHeard(false)).state())
        .isInstanceOf(OutOfOrder.class);
  }

  @Test
  void doesNotBeginBeforeTheMenuIsKnown() {
    Visit visit = Visit.from(FlowSettings.standard(), KioskScene.switchedOn(NINE));
    assertThat(visit.then(new HubHeard(true)).state()).isInstanceOf(OutOfOrder.class);
    assertThat(visit.then(new MenuHeard(HALL, demoMenu())).state()).isEqualTo(Start.EMPTY);
  }

  @Test
  void aTakeUnderWayOutlivesAShortSilenceOfTheHub() {
    Visit visit = taking().after(Duration.ofSeconds(7), new Tick());
    assertThat(visit.state()).isInstanceOf(Taking.class);
    visit.then(granted(visit));
    assertThat(visit.state()).isInstanceOf(Printing.class);
  }

  @Test
  void theSecondHalfOfADoubleTapIsNotMeant() {
    Visit visit =
        Visit.atAWorkingKiosk()
            .then(new ServiceTouched(B))
            .after(Duration.ofMillis(150), new WithoutCardTouched());
    assertThat(visit.state()).isInstanceOf(CardPrompt.class);
  }

  @Test
  void aTouchForMoreTimeBeginsTheCountdownAgain() {
    Visit visit = Visit.atAWorkingKiosk().then(new ServiceTouched(B)).wait(Duration.ofSeconds(28));
    assertThat(visit.scene().secondsLeft())
        .hasValueSatisfying(left -> assertThat(left).isLessThan(4));
    visit.then(new MoreTimeTouched());
    assertThat(visit.scene().secondsLeft()).contains(30L);
  }

  @Test
  void returnsToTheStartByTouchOrByItself() {
    assertThat(Visit.atAWorkingKiosk().then(new ServiceTouched(B)).then(new BackTouched()).state())
        .isEqualTo(Start.EMPTY);
    Visit visit = printing();
    visit.then(printed(visit, 1, PRINTED)).wait(Duration.ofSeconds(11));
    assertThat(visit.state()).isEqualTo(Start.EMPTY);
  }

  @Test
  void nobodyPushesAwayANumberWithoutPaperBeforeItCanBeRead() {
    Visit visit = printing();
    visit.then(printed(visit, 1, PAPER_OUT)).then(new CardRead(Holder.UNKNOWN));
    assertThat(visit.state()).isInstanceOf(TicketTaken.class);
  }
}
