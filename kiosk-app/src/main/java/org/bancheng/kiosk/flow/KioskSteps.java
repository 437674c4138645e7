package org.bancheng.kiosk.flow;

import org.bancheng.kiosk.flow.KioskEvent.BackTouched;
import org.bancheng.kiosk.flow.KioskEvent.CardFailed;
import org.bancheng.kiosk.flow.KioskEvent.CardFound;
import org.bancheng.kiosk.flow.KioskEvent.CardRead;
import org.bancheng.kiosk.flow.KioskEvent.CardRemoved;
import org.bancheng.kiosk.flow.KioskEvent.DiskChanged;
import org.bancheng.kiosk.flow.KioskEvent.HubHeard;
import org.bancheng.kiosk.flow.KioskEvent.MenuHeard;
import org.bancheng.kiosk.flow.KioskEvent.MoreTimeTouched;
import org.bancheng.kiosk.flow.KioskEvent.NoOwnNumber;
import org.bancheng.kiosk.flow.KioskEvent.OwnNumberGiven;
import org.bancheng.kiosk.flow.KioskEvent.OwnNumberHeld;
import org.bancheng.kiosk.flow.KioskEvent.PageTouched;
import org.bancheng.kiosk.flow.KioskEvent.PrintAgainTouched;
import org.bancheng.kiosk.flow.KioskEvent.PrintFinished;
import org.bancheng.kiosk.flow.KioskEvent.PrinterChanged;
import org.bancheng.kiosk.flow.KioskEvent.ReaderChanged;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.TakeRefused;
import org.bancheng.kiosk.flow.KioskEvent.Tick;
import org.bancheng.kiosk.flow.KioskEvent.TicketGranted;
import org.bancheng.kiosk.flow.KioskEvent.TwinHeard;
import org.bancheng.kiosk.flow.KioskEvent.WithoutCardTouched;
import org.bancheng.kiosk.flow.KioskState.OutOfOrder;

/** Which rules answer which event. */
final class KioskSteps implements KioskEvent.Reader<Step> {
  private final Turn turn;
  private final Surroundings around;

  KioskSteps(Turn turn) {
    this.turn = turn;
    this.around = turn.scene().around();
  }

  @Override
  public Step serviceTouched(ServiceTouched event) {
    return new TouchRules(turn).service(event.service());
  }

  @Override
  public Step withoutCardTouched(WithoutCardTouched event) {
    return new TouchRules(turn).withoutCard();
  }

  @Override
  public Step backTouched(BackTouched event) {
    return new TouchRules(turn).back();
  }

  @Override
  public Step moreTimeTouched(MoreTimeTouched event) {
    return turn.scene().state().read(new MoreTime(turn));
  }

  @Override
  public Step printAgainTouched(PrintAgainTouched event) {
    return new TouchRules(turn).printAgain();
  }

  @Override
  public Step pageTouched(PageTouched event) {
    return new TouchRules(turn).page(event.page());
  }

  @Override
  public Step cardFound(CardFound event) {
    return turn.around(around.withCard(CardPlace.READING)).stay();
  }

  @Override
  public Step cardRead(CardRead event) {
    Turn lying = turn.around(around.withCard(CardPlace.LYING));
    return lying.scene().state().read(new CardArrives(lying, event.holder()));
  }

  @Override
  public Step cardFailed(CardFailed event) {
    return new CardRules(turn.around(around.withCard(CardPlace.EMPTY))).failed(event.problem());
  }

  @Override
  public Step cardRemoved(CardRemoved event) {
    Turn empty = turn.around(around.withCard(CardPlace.EMPTY));
    return turn.scene().state() instanceof OutOfOrder ? empty.go(OutOfOrder.EMPTY) : empty.stay();
  }

  @Override
  public Step readerChanged(ReaderChanged event) {
    return turn.around(around.withReader(event.state())).stay();
  }

  @Override
  public Step printerChanged(PrinterChanged event) {
    return turn.around(around.withPrinter(event.state())).stay();
  }

  @Override
  public Step menuHeard(MenuHeard event) {
    return new TimeRules(turn.around(around.withMenu(event.hall(), event.offers())))
        .servingMayHaveChanged();
  }

  @Override
  public Step hubHeard(HubHeard event) {
    return new TimeRules(turn.around(around.withHub(event.up(), turn.now())))
        .servingMayHaveChanged();
  }

  @Override
  public Step twinHeard(TwinHeard event) {
    return new TimeRules(turn.around(around.withTwin(turn.now()))).servingMayHaveChanged();
  }

  @Override
  public Step diskChanged(DiskChanged event) {
    return new TimeRules(turn.around(around.withStores(event.stores()))).servingMayHaveChanged();
  }

  @Override
  public Step ticketGranted(TicketGranted event) {
    return new AnswerRules(turn).granted(event.slip());
  }

  @Override
  public Step takeRefused(TakeRefused event) {
    return new AnswerRules(turn).refused(event);
  }

  @Override
  public Step ownNumberGiven(OwnNumberGiven event) {
    return new OwnRules(turn).given(event.slip());
  }

  @Override
  public Step ownNumberHeld(OwnNumberHeld event) {
    return new OwnRules(turn).held(event);
  }

  @Override
  public Step noOwnNumber(NoOwnNumber event) {
    return new OwnRules(turn).none(event.take());
  }

  @Override
  public Step printFinished(PrintFinished event) {
    return new PaperRules(turn).finished(event);
  }

  @Override
  public Step tick(Tick event) {
    return turn.scene().state().read(new TimeRules(turn));
  }
}
