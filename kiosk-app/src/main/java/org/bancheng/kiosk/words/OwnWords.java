package org.bancheng.kiosk.words;

import java.util.List;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.words.Page.Notice;
import org.bancheng.kiosk.words.Page.Tone;

/**
 * Working without the hub, told to people who want a number: it is as good as any other. Only an
 * appointment cannot be claimed, since the hub alone knows it.
 */
final class OwnWords {
  static final Notice CUT_OFF =
      new Notice(
          Tone.NOTE,
          new Names(
              "连不上系统，照常取号；有预约请到导办台", "System away: numbers are valid; appointments: guide desk"));

  static final List<Names> FACTS =
      List.of(
          new Names("号码有效，请等候叫号", "your number is valid"),
          new Names("大屏可能晚一些显示", "the board may show it later"));

  static final Names OPEN = new Names("可以取号", "numbers available");

  private OwnWords() {}
}
