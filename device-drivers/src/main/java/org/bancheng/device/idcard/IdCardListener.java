package org.bancheng.device.idcard;

/**
 * Hears of cards. All methods are called on the owner thread of the reader's line and should return
 * quickly.
 */
public interface IdCardListener {

  /** Told once per change. */
  void stateChanged(ReaderState state);

  /** A card was found and is being read (about a second): "please hold still". */
  default void cardFound() {}

  /** A card was read whole. The receiver owns it and closes it. */
  void cardRead(ResidentCard card);

  /** A found card gave no identity; lifting and laying it again starts over. */
  void readFailed(CardProblem problem);

  /**
   * A card that was read has left the reader, or the reader has left us. Once per {@link
   * #cardRead}.
   */
  void cardRemoved();
}
