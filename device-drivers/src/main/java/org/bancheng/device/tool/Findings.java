package org.bancheng.device.tool;

import org.bancheng.device.idcard.sam.SamStatus;
import org.bancheng.device.printer.PrinterCondition;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.device.serial.LineAddress;

/** The sentences of the tool. */
final class Findings {

  private Findings() {}

  static Finding reader(LineAddress at, int baud, String sam) {
    String text = "ID-card reader" + speed(at, baud) + ", SAM " + sam;
    return new Finding(at, Finding.Kind.READER, true, baud, text, "身份证阅读器，正常");
  }

  static Finding readerWithoutNumber(LineAddress at, int baud) {
    String text = "ID-card reader" + speed(at, baud) + ", does not tell its SAM number: change it";
    return new Finding(at, Finding.Kind.READER, false, baud, text, "身份证阅读器不报 SAM 号：请更换阅读器");
  }

  static Finding readerOut(LineAddress at, int baud, int status) {
    String text = "ID-card reader" + speed(at, baud) + ", ";
    String chinese = "身份证阅读器：";
    switch (status) {
      case SamStatus.SELF_TEST_FAILED -> {
        text += "security module failed its self-test (60): switch it off and on, else change it";
        chinese += "安全模块自检失败（60），请断电重启，无效则更换";
      }
      case SamStatus.NOT_AUTHORISED -> {
        text += "security module is not authorised (66): have the supplier authorise or change it";
        chinese += "安全模块未授权（66），请联系供应商授权或更换";
      }
      default -> {
        String code = "%02X".formatted(status);
        text += "answers " + code + " to the status question: switch it off and on";
        chinese += "状态应答 " + code + "，请断电重启";
      }
    }
    return new Finding(at, Finding.Kind.READER, false, baud, text, chinese);
  }

  static Finding printer(LineAddress at, int baud, String name, PrinterCondition condition) {
    String text = "ticket printer" + speed(at, baud) + (name.isEmpty() ? "" : ", " + name);
    if (condition.fault().isPresent()) {
      PrinterFault fault = condition.fault().get();
      String[] advice = advice(fault);
      return new Finding(
          at, Finding.Kind.PRINTER, false, baud, text + ", " + advice[0], "打印机：" + advice[1]);
    }
    if (condition.paperNearEnd()) {
      return new Finding(
          at,
          Finding.Kind.PRINTER,
          true,
          baud,
          text + ", paper nearly used up: keep a roll ready",
          "打印机：纸将尽，请备好纸卷");
    }
    return new Finding(at, Finding.Kind.PRINTER, true, baud, text, "打印机，正常");
  }

  /** What to do about a printer's fault, English and Chinese. */
  static String[] advice(PrinterFault fault) {
    return switch (fault) {
      case COVER_OPEN -> new String[] {"cover open: close it", "上盖未关，请关好"};
      case PAPER_OUT -> new String[] {"paper out: put in a new roll", "缺纸，请装纸"};
      case CUTTER -> new String[] {"cutter jammed: clear it, off and on", "切刀卡住，请清理后重启"};
      case LINE_LOST -> new String[] {"line lost: check cable and power", "连接断开，请检查线缆和电源"};
      case SILENT -> new String[] {"does not answer: switched on?", "无应答，请检查电源"};
      case OFFLINE -> new String[] {"off-line: look at its lamps, off and on", "脱机，请查看指示灯并重启"};
      default -> new String[] {"fault " + fault + ": switch it off and on", "故障，请断电重启"};
    };
  }

  static Finding noPort(LineAddress at, String reason) {
    return new Finding(at, Finding.Kind.NO_PORT, false, 0, reason, "");
  }

  static Finding echo(LineAddress at, int baud) {
    return nothing(
        at,
        baud,
        "our own bytes come back: TX and RX are joined, or the cable is pulled at the device",
        "收到自己发出的数据：TX 与 RX 短接，或设备端线缆脱落");
  }

  static Finding stranger(LineAddress at, int baud) {
    return nothing(
        at,
        baud,
        "something talks here that is neither reader nor printer: another device, or a bad cable",
        "有数据但不是阅读器或打印机：其他设备，或线缆、接地不良");
  }

  static Finding silent(LineAddress at, int baud) {
    return nothing(
        at,
        baud,
        "nothing answers: power on? TX and RX crossed? (a printer may be one-way: --print-test)",
        "无应答：检查电源和 TX/RX 接线（单向打印机请用 --print-test）");
  }

  private static Finding nothing(LineAddress at, int baud, String english, String chinese) {
    return new Finding(at, Finding.Kind.NOTHING, false, baud, english, chinese);
  }

  private static String speed(LineAddress at, int baud) {
    return at instanceof LineAddress.Serial ? ", " + baud + " baud" : "";
  }
}
