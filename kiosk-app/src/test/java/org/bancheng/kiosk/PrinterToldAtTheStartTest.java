package org.bancheng.kiosk;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bancheng.bus.client.MemoryBus;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.device.printer.TicketPaper;
import org.bancheng.device.printer.TicketPrinter;
import org.bancheng.device.serial.MemoryLinePair;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.identity.HolderKey;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change while the kiosk begins to listen. */
class PrinterToldAtTheStartTest {
  @TempDir Path folder;

  /** Its owner thread learns that the paper is out just after the kiosk has asked how it is. */
  private static final class OutOfPaperNow implements TicketPrinter {
    private final List<Consumer<PrinterState>> listeners = new CopyOnWriteArrayList<>();
    private PrinterState state = PrinterState.UNKNOWN;
    private boolean first = true;

    @Override
    public synchronized PrinterState state() {
      PrinterState before = state;
      if (first) {
        first = false;
        become();
      }
      return before;
    }

    private void become() {
      state =
          new PrinterState(PrinterState.Voice.ANSWERS, Optional.of(PrinterFault.PAPER_OUT), false);
      listeners.forEach(it -> it.accept(state));
    }

    @Override
    public void onStateChange(Consumer<PrinterState> listener) {
      listeners.add(listener);
    }

    @Override
    public CompletableFuture<PrintOutcome> print(TicketPaper paper) {
      return new CompletableFuture<>();
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }

  @Test
  void whatThePrinterLearnsWhileTheKioskStartsIsNotLost() throws Exception {
    DeviceClock clock = DeviceClock.system();
    List<KioskScene> scenes = new CopyOnWriteArrayList<>();
    try (Kiosk kiosk =
        Kiosk.start(
            KioskSettings.of(new HallId("demo"), new KioskId("kiosk-1")),
            new KioskParts(
                new MemoryBus().newClient(),
                MemoryLinePair.threaded(clock).host(),
                ReaderSettings.standard(),
                new OutOfPaperNow(),
                HolderKey.of(new byte[32]),
                SqliteSpool.open(folder.resolve("spool.db"), Clock.systemUTC(), UUID::randomUUID),
                clock,
                Clock.systemUTC(),
                UUID.randomUUID()))) {
      kiosk.watch(scenes::add);
      await()
          .until(
              () ->
                  scenes.stream()
                      .anyMatch(
                          it ->
                              it.around()
                                  .printer()
                                  .fault()
                                  .equals(Optional.of(PrinterFault.PAPER_OUT))));
    }
  }
}
