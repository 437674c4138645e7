package org.bancheng.hall;

import java.util.Optional;

/**
 * Who takes a ticket, as far as the hall wants to know: perhaps a token (a card was read), and a
 * group.
 */
public record Holder(Optional<HolderToken> token, HolderGroup group) {
  /** A person without a card and without a claim to priority. */
  public static final Holder UNKNOWN = new Holder(Optional.empty(), HolderGroup.NONE);
}
