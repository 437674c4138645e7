package org.bancheng.kiosk.words;

import java.util.List;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.words.Page.Notice;
import org.bancheng.kiosk.words.Page.Tone;

/** Working without the hub, told to people who want a number: it is as good as any other. */
final class OwnWords {
  static final Notice CUT_OFF =
      new Notice(
          Tone.NOTE,
          new Names("系统暂时连不上：照常取号，号码有效", "The system is away: take a number, it is valid"));

  static final Names APPOINTMENT =
      new Names("有预约的，请到导办台", "With an appointment, please go to the guide desk");

  static final List<Names> FACTS =
      List.of(
          new Names("号码有效，请等候叫号", "your number is valid"),
          new Names("大屏可能晚一些显示", "the board may show it later"));

  static final Names OPEN = new Names("可以取号", "numbers available");

  private OwnWords() {}
}
