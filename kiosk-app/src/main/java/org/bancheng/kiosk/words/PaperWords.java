package org.bancheng.kiosk.words;

import java.util.Locale;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.Names;

/** The printer's troubles, told to somebody who wants a number. */
final class PaperWords {
  static final Names NOTE_IT =
      new Names("号码有效：请记下或拍下这个号码", "Your number is valid: please write it down or take a photo");

  static final Names TAKE_IT = new Names("请取走号票", "Please take your ticket");

  static final Names IF_NONE_CAME =
      new Names("如果没有出票，请记下这个号码", "If no paper came, please write this number down");

  static final Names WORKS_AGAIN =
      new Names("打印机好了，可以打印号票", "The printer works again: print your ticket");

  static final Names TOUCH_TO_PRINT =
      new Names("请点“再打印一次”；号码一直有效", "Touch “Print again”; your number stays valid");

  private PaperWords() {}

  /** Whether a printer that named a fault has got over it since. */
  static boolean mended(PrintOutcome outcome, PrinterState printer) {
    return outcome instanceof PrintOutcome.Failed
        && printer.voice() == PrinterState.Voice.ANSWERS
        && printer.canPrint();
  }

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
