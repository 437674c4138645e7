package org.bancheng.device.tool;

import java.util.List;
import org.bancheng.device.emulator.EmulatedCard;
import org.bancheng.device.emulator.ReaderEmulator;

/** A hand that lays one card after the other. */
final class CardsInTurn {
  private static final long LIES_MS = 3_000;
  private static final long BETWEEN_MS = 2_000;

  private CardsInTurn() {}

  static void start(ReaderEmulator reader, List<EmulatedCard> cards) {
    Thread hand = new Thread(() -> layAll(reader, cards), "hand");
    hand.setDaemon(true);
    hand.start();
  }

  private static void layAll(ReaderEmulator reader, List<EmulatedCard> cards) {
    try {
      for (int i = 0; ; i = (i + 1) % cards.size()) {
        System.out.println("lay " + cards.get(i).id());
        reader.lay(cards.get(i));
        Thread.sleep(LIES_MS);
        reader.lift();
        Thread.sleep(BETWEEN_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
