package org.bancheng.demo.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.Uuid7;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.SqliteJournal;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;

/**
 * (c) and (f): numbers given out by the hall loop in this process, on a fresh journal each time.
 */
final class LoopBench {
  private static final ServiceId A = new ServiceId("A");

  private LoopBench() {}

  static Sample run(Path folder, int submitters, long forMs, UnaryOperator<Journal> disk)
      throws Exception {
    Path file = Files.createTempFile(folder, "loop", ".db");
    try (Journal journal = disk.apply(new SqliteJournal(file));
        HallLoop loop = new HallLoop(DemoHall.plan(), journal, Clock.systemUTC(), () -> {})) {
      loop.start();
      loop.submit(order(new DayCommand.StartDay(new HallDay(LocalDate.of(2026, 1, 5))))).get();
      return ClosedLoop.run(Collections.nCopies(submitters, () -> take(loop)), forMs);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void take(HallLoop loop) throws Exception {
    UUID id = newId();
    Holder holder = new Holder(Optional.empty(), HolderGroup.NONE);
    loop.submit(
            new Order(
                new CommandId(id),
                "bench",
                new TicketCommand.TakeTicket(new TicketId(id), A, Channel.DESK, holder)))
        .get();
  }

  private static Order order(HallCommand command) {
    return new Order(new CommandId(newId()), "bench", command);
  }

  static UUID newId() {
    return Uuid7.of(Instant.now(), ThreadLocalRandom.current());
  }
}
