package org.bancheng.hub.bus;

import java.util.stream.Collectors;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketNumber;

/** A call as it is said aloud: letters and digits singly, 请B零四二号到3号窗口. */
final class SpokenCall {
  private static final String DIGITS = "零一二三四五六七八九";

  private SpokenCall() {}

  static BilingualText of(TicketNumber number, CounterId counter, String counterName) {
    String singly =
        number.toString().chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    return new BilingualText(
        "请" + chinese(number.toString()) + "号到" + counterName, singly + ", counter " + counter);
  }

  private static String chinese(String number) {
    return number
        .chars()
        .mapToObj(
            c ->
                c >= '0' && c <= '9'
                    ? DIGITS.substring(c - '0', c - '0' + 1)
                    : Character.toString(c))
        .collect(Collectors.joining());
  }
}
