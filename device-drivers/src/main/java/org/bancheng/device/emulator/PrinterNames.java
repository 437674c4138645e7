package org.bancheng.device.emulator;

import java.nio.charset.StandardCharsets;

/** The answers to {@code GS I n}; the makers' names are those clients look for. */
final class PrinterNames {

  private PrinterNames() {}

  static byte[] answer(int n) {
    return switch (n) {
      case 0x41 -> text("1.00");
      case 0x42 -> text("EPSON");
      case 0x43 -> text("TM-T88V");
      case 0x44 -> text("0");
      case 0x45 -> text("CHINA GB18030");
      case 2, 0x32 -> new byte[] {0x03};
      case 3, 0x33 -> new byte[] {0x01};
      default -> new byte[] {0x20};
    };
  }

  private static byte[] text(String text) {
    return ("_" + text + "\0").getBytes(StandardCharsets.US_ASCII);
  }
}
