package org.bancheng.kiosk.identity;

import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import org.bancheng.device.idcard.ResidentCard;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;

/** Makes a holder of a document: HMAC-SHA-256 of its number under the hall's key, and the group. */
public final class HolderMaker {
  private final HolderKey key;
  private final int elderlyFrom;
  private final Supplier<LocalDate> today;

  /**
   * @param elderlyFrom full years from which a person is {@link HolderGroup#ELDERLY}
   */
  public HolderMaker(HolderKey key, int elderlyFrom, Supplier<LocalDate> today) {
    this.key = key;
    this.elderlyFrom = elderlyFrom;
    this.today = today;
  }

  /** Takes what is needed and closes the card, whatever happens. */
  public Holder holderOf(ResidentCard card) {
    try (card) {
      HolderToken token = card.useNumber(this::token);
      boolean elderly = card.ageAt(today.get()) >= elderlyFrom;
      return new Holder(Optional.of(token), elderly ? HolderGroup.ELDERLY : HolderGroup.NONE);
    }
  }

  /** The number is ASCII: digits, and letters in some documents. */
  HolderToken token(char[] number) {
    byte[] bytes = new byte[number.length];
    for (int i = 0; i < number.length; i++) {
      bytes[i] = (byte) number[i];
    }
    try {
      Mac mac = Mac.getInstance(HolderKey.ALGORITHM);
      mac.init(key.secret());
      byte[] hash = mac.doFinal(bytes);
      return new HolderToken(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + HolderKey.ALGORITHM, e);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
