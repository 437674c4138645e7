package org.bancheng.device.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.PrinterState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open port costs while nothing happens, as a share of one core. */
class IdleCostTest {
  private static final DeviceClock CLOCK = DeviceClock.system();
  private static final Duration WATCHED = Duration.ofSeconds(5);
  private static final double ALLOWED = 0.03;

  @TempDir Path folder;

  @Test
  void anIdleOpenPortCostsAtMostThreePercentOfOneCore() throws Exception {
    SocatPair.assumeInstalled();
    PrinterProfile profile = PrinterProfile.wide();
    try (SocatPair pair = new SocatPair(folder);
        PrinterEmulator device =
            PrinterEmulator.on(
                JsscSerialLine.at(pair.b(), profile.line(), CLOCK), profile, CLOCK, paper -> {});
        EscPosTicketPrinter printer =
            EscPosTicketPrinter.on(
                JsscSerialLine.at(pair.a(), profile.line(), CLOCK), profile, CLOCK)) {
      Awaitility.await().until(() -> printer.state().voice() == PrinterState.Voice.ANSWERS);
      assertThat(device).isNotNull();
      double share = shareOf("line serial:" + pair.a());
      System.out.printf("Idle open port: %.2f %% of one core%n", share * 100);
      assertThat(share).isBetween(0.0, ALLOWED);
    }
  }

  private static double shareOf(String threadName) throws InterruptedException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long id =
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(info -> info != null && info.getThreadName().equals(threadName))
            .findFirst()
            .orElseThrow()
            .getThreadId();
    long before = threads.getThreadCpuTime(id);
    Thread.sleep(WATCHED.toMillis());
    return (threads.getThreadCpuTime(id) - before) / (double) WATCHED.toNanos();
  }
}
