package org.bancheng.kiosk.words;

import java.util.Optional;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.Surroundings;
import org.bancheng.kiosk.words.Page.Notice;
import org.bancheng.kiosk.words.Page.Tone;

/** Broken devices, told before a number is taken: numbers are to be had all the same. */
final class DeviceWords {
  private DeviceWords() {}

  static Optional<Notice> notice(Surroundings around) {
    boolean noReader = around.readerBroken();
    return around
        .printer()
        .fault()
        .map(fault -> new Notice(Tone.WARNING, noReader ? neither() : noPaper(fault)))
        .or(() -> noReader ? Optional.of(new Notice(Tone.NOTE, noCard())) : Optional.empty());
  }

  private static Names noPaper(PrinterFault fault) {
    return new Names(
        PaperWords.cause(fault).zh() + "：仍可取号，请记下屏幕上的号码",
        PaperWords.cause(fault).en() + ": please note your number");
  }

  private static Names noCard() {
    return new Names("读卡器暂停使用：不用身份证也可取号", "The card reader is out of use: no card is needed");
  }

  private static Names neither() {
    return new Names(
        "读卡器和打印机暂停使用：仍可取号，请记下号码", "Reader and printer out of use: please note your number");
  }
}
