package org.bancheng.kiosk.desk;

import java.util.function.Consumer;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.idcard.IdCardListener;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.idcard.ResidentCard;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.identity.HolderMaker;

/** Turns cards into holders on the reader's thread: a document never gets further than this. */
public final class CardEars implements IdCardListener {
  private final HolderMaker holders;
  private final Consumer<KioskEvent> desk;

  public CardEars(HolderMaker holders, Consumer<KioskEvent> desk) {
    this.holders = holders;
    this.desk = desk;
  }

  @Override
  public void stateChanged(ReaderState state) {
    desk.accept(new KioskEvent.ReaderChanged(state));
  }

  @Override
  public void cardFound() {
    desk.accept(new KioskEvent.CardFound());
  }

  @Override
  public void cardRead(ResidentCard card) {
    desk.accept(new KioskEvent.CardRead(holders.holderOf(card)));
  }

  @Override
  public void readFailed(CardProblem problem) {
    desk.accept(new KioskEvent.CardFailed(problem));
  }

  @Override
  public void cardRemoved() {
    desk.accept(new KioskEvent.CardRemoved());
  }
}
