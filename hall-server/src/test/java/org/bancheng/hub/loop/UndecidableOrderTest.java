package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.AppointmentCommand;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.journal.SqliteJournal;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders the rules cannot do anything with: absurd ones, and old ones that come again. */
class UndecidableOrderTest {
  private static final ServiceId A = new ServiceId("A");

  @TempDir Path folder;
  private final MovableClock clock = new MovableClock("2026-11-23T01:00:00Z");

  @Test
  void isRefusedAndCostsNobodyElse() {
    try (SqliteJournal journal = journal();
        HallLoop loop = loop(journal)) {
      CompletableFuture<Outcome> innocent = loop.submit(order(take(UUID.randomUUID())));
      CompletableFuture<Outcome> absurd = loop.submit(order(bookingAtTheEndOfTime()));
      loop.start();
      assertThat(innocent.join()).isInstanceOf(Outcome.Done.class);
      assertThat(absurd.join()).isInstanceOf(Outcome.Refused.class);
    }
  }

  private static HallCommand bookingAtTheEndOfTime() {
    return new AppointmentCommand.BookAppointment(
        new AppointmentId(UUID.randomUUID()), A, Instant.MAX, Holder.UNKNOWN);
  }

  @Test
  void ofYesterdayGetsItsFirstAnswerAlsoAfterARestart() {
    UUID ticket = UUID.randomUUID();
    Order printed =
        order(
            new TicketCommand.ReportPaper(
                new TicketId(ticket), Paper.PRINTED, Optional.empty(), 1));
    try (SqliteJournal journal = journal();
        HallLoop loop = loop(journal)) {
      loop.start();
      loop.submit(order(take(ticket))).join();
      assertThat(loop.submit(printed).join()).isInstanceOf(Outcome.Done.class);
      clock.set("2026-11-24T01:00:00Z");
      loop.submit(order(new CounterCommand.OpenCounter(new CounterId("1")))).join();
      assertThat(loop.submit(printed).join()).isInstanceOf(Outcome.Done.class);
    }
    try (SqliteJournal journal = journal();
        HallLoop loop = loop(journal)) {
      loop.start();
      assertThat(loop.submit(printed).join()).isInstanceOf(Outcome.Done.class);
    }
  }

  private SqliteJournal journal() {
    return new SqliteJournal(folder.resolve("hall.db"));
  }

  private HallLoop loop(SqliteJournal journal) {
    return new HallLoop(DemoHall.plan(), journal, clock, () -> {});
  }

  private static HallCommand take(UUID id) {
    return new TicketCommand.TakeTicket(new TicketId(id), A, Channel.KIOSK, Holder.UNKNOWN);
  }

  private static Order order(HallCommand command) {
    return new Order(new CommandId(UUID.randomUUID()), "test", command);
  }
}
