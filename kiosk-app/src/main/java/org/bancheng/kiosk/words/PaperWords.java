package org.bancheng.kiosk.words;

import java.util.Locale;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.hall.Names;

/** The printer's troubles, told to somebody who wants a number. */
final class PaperWords {
  static final Names NOTE_IT =
      new Names("号码有效：请记下或拍下这个号码", "Your number is valid: please write it down or take a photo");

  static final Names TAKE_IT = new Names("请取走号票", "Please take your ticket");

  static final Names IF_NONE_CAME =
      new Names("如果没有出票，请记下这个号码", "If no paper came, please write this number down");

  private PaperWords() {}

  /** After the paper did not come. */
  static Names afterwards(PrintOutcome outcome) {
    return outcome.fold(
        () -> TAKE_IT,
        fault -> new Names("号票没有打印：" + cause(fault).zh(), "Not printed: " + lower(cause(fault))),
        () -> new Names("号票可能没有打印好", "Your ticket may not have been printed"));
  }

  private static String lower(Names cause) {
    return cause.en().substring(0, 1).toLowerCase(Locale.ROOT) + cause.en().substring(1);
  }

  static Names cause(PrinterFault fault) {
    return switch (fault) {
      case PAPER_OUT -> new Names("打印机缺纸", "The printer is out of paper");
      case COVER_OPEN -> new Names("打印机盖未合上", "The printer's cover is open");
      case CUTTER -> new Names("打印机切纸卡住", "The printer's cutter is stuck");
      default -> new Names("打印机暂停使用", "The printer is out of use");
    };
  }
}
