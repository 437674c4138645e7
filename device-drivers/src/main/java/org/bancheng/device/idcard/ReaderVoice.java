package org.bancheng.device.idcard;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the listener, each thing once: a state only when it changes, the end of a card only if its
 * beginning was told. A listener that throws harms nobody but itself.
 */
final class ReaderVoice {
  private static final Logger LOG = LoggerFactory.getLogger(ReaderVoice.class);

  private enum CardTold {
    NOTHING,
    FOUND,
    READ
  }

  private final IdCardListener listener;
  private volatile ReaderState state = ReaderState.ABSENT;
  private boolean stateTold;
  private CardTold cardTold = CardTold.NOTHING;
  private volatile boolean muted;

  ReaderVoice(IdCardListener listener) {
    this.listener = listener;
  }

  ReaderState state() {
    return state;
  }

  /** Whether a card was found and its end not told yet. */
  boolean reading() {
    return cardTold == CardTold.FOUND;
  }

  void state(ReaderState now) {
    if (now != state || !stateTold) {
      state = now;
      stateTold = true;
      LOG.info("ID-card reader: {}", now);
      tell(l -> l.stateChanged(now));
    }
  }

  void found() {
    if (cardTold != CardTold.FOUND) {
      cardTold = CardTold.FOUND;
      tell(IdCardListener::cardFound);
    }
  }

  /** Hands the card over; a card nobody takes is closed. */
  void read(ResidentCard card) {
    cardTold = CardTold.READ;
    if (muted) {
      card.close();
    } else {
      tell(l -> l.cardRead(card));
    }
  }

  void failed(CardProblem problem) {
    cardTold = CardTold.NOTHING;
    tell(l -> l.readFailed(problem));
  }

  void removed() {
    cardTold = CardTold.NOTHING;
    tell(IdCardListener::cardRemoved);
  }

  /** Ends whatever was told of a card. */
  void endCard(CardProblem problem) {
    switch (cardTold) {
      case FOUND -> failed(problem);
      case READ -> removed();
      case NOTHING -> {}
    }
  }

  /** Nothing is told from now on. */
  void mute() {
    muted = true;
  }

  private void tell(Consumer<IdCardListener> word) {
    if (muted) {
      return;
    }
    try {
      word.accept(listener);
    } catch (RuntimeException e) {
      LOG.error("the listener of the ID-card reader failed: {}", e.getClass().getName());
    }
  }
}
