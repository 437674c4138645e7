package org.bancheng.device.tool;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PaperAlign;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.TicketPaper;
import org.bancheng.device.serial.AddressedLine;
import org.bancheng.device.serial.LineAddress;
import org.bancheng.device.serial.LineSettings;

/** Prints a test ticket, through the kiosk's own driver, and says what became of it. */
final class TestPrint {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private TestPrint() {}

  /**
   * @param baud the speed at which the printer answered
   */
  static Finding print(LineAddress address, int baud, PrinterProfile profile, DeviceClock clock)
      throws InterruptedException {
    try (EscPosTicketPrinter printer =
        EscPosTicketPrinter.on(
            AddressedLine.at(address, LineSettings.atBaud(baud), clock), profile, clock)) {
      PrintOutcome outcome =
          printer.print(ticket(address)).get(LONGEST.toSeconds(), TimeUnit.SECONDS);
      return told(address, baud, outcome);
    } catch (ExecutionException | TimeoutException e) {
      return told(address, baud, new PrintOutcome.Unknown());
    }
  }

  private static Finding told(LineAddress address, int baud, PrintOutcome outcome) {
    return outcome.fold(
        () -> finding(address, true, baud, "test ticket printed", "测试小票已打印"),
        fault -> {
          String[] advice = Findings.advice(fault);
          return finding(address, false, baud, "not printed, " + advice[0], "未打印：" + advice[1]);
        },
        () ->
            finding(
                address,
                false,
                baud,
                "sent, but the printer does not say whether it printed: look at the paper",
                "已发送，但打印机不回报结果：请看是否出纸"));
  }

  private static Finding finding(
      LineAddress address, boolean well, int baud, String english, String chinese) {
    return new Finding(address, Finding.Kind.PRINTER, well, baud, english, chinese);
  }

  private static TicketPaper ticket(LineAddress address) {
    return TicketPaper.paper()
        .align(PaperAlign.CENTRE)
        .size(2)
        .line("打印测试")
        .size(1)
        .line("Printer test")
        .size(4)
        .line("A000")
        .size(1)
        .line("生僻字：㐂䶮𠮷龘")
        .qr("https://example.invalid/printer-test", 5)
        .align(PaperAlign.LEFT)
        .line(address.toString())
        .feed(1)
        .cut()
        .build();
  }
}
