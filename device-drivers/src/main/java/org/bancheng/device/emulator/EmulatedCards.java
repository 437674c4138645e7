package org.bancheng.device.emulator;

import java.util.List;
import java.util.Optional;

/** The invented persons of this project, one card each. */
public final class EmulatedCards {

  private EmulatedCards() {}

  /** All cards: {@code citizen, longterm, elderly, J, I, Y}. */
  public static List<EmulatedCard> all() {
    return List.of();
  }

  /** The card with that id. */
  public static Optional<EmulatedCard> byId(String id) {
    return all().stream().filter(card -> card.id().equals(id)).findFirst();
  }
}
