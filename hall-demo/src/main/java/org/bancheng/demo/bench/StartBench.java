package org.bancheng.demo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.journal.SqliteJournal;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;
import org.bancheng.hub.plan.PlanReader;
import org.bancheng.hub.staff.FirstPins;
import org.bancheng.hub.staff.StaffAccounts;

/**
 * From the start of the process to {@code /health} 200: for the first time, which also makes the
 * users' PINs; with an empty journal, a day's tickets, a whole day, without class archive.
 */
final class StartBench {
  static final int TICKETS = 4_000;

  private final Path folder;

  StartBench(Path folder) {
    this.folder = folder;
  }

  Sample start(Path data, Map<String, String> environment) throws Exception {
    Path copy = folder.resolve("start");
    delete(copy);
    Files.createDirectories(copy);
    for (String file : List.of("hall.db", "staff.db", "users.json")) {
      if (Files.exists(data.resolve(file))) {
        Files.copy(data.resolve(file), copy.resolve(file));
      }
    }
    try (ChildHub hub = ChildHub.start(folder, copy, environment)) {
      return Sample.of(new long[] {(long) (hub.readyAfterMs() * 1e6)}, 1_000_000_000L);
    }
  }

  /** The heap in use after a full collection of a hub that is ready, in MB. */
  double heapMb(Path data) throws Exception {
    try (ChildHub hub = ChildHub.start(folder, data, Map.of())) {
      jcmd(hub.pid(), "GC.run");
      return HeapInfo.usedMb(jcmd(hub.pid(), "GC.heap_info"));
    }
  }

  private static String jcmd(long pid, String command) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  /** The data folder of a hub that was started before: its users have their PINs. */
  Path prepare(String name) throws Exception {
    Path data = Files.createDirectories(folder.resolve(name));
    HallPlan plan = PlanReader.read(BenchHall.write(folder));
    SecureRandom random = new SecureRandom();
    try (StaffAccounts accounts =
        new StaffAccounts(plan.staff(), data.resolve("staff.db"), Clock.systemUTC(), random)) {
      new FirstPins(data, random).prepare(plan.staff(), accounts);
    }
    return data;
  }

  /**
   * A journal of today with 4,000 tickets; with {@code served}, almost all of them called, started,
   * finished too.
   */
  Path prepare(String name, boolean served) throws Exception {
    Path data = prepare(name);
    HallPlan plan = PlanReader.read(BenchHall.write(folder));
    try (SqliteJournal journal = new SqliteJournal(data.resolve("hall.db"));
        HallLoop loop = new HallLoop(plan, journal, Clock.systemUTC(), () -> {})) {
      loop.start();
      LocalDate today = Instant.now().atZone(plan.timezone()).toLocalDate();
      give(loop, new DayCommand.StartDay(new HallDay(today)));
      CounterId counter = new CounterId("1");
      give(loop, new CounterCommand.OpenCounter(counter));
      List<CompletableFuture<Outcome>> answers = new ArrayList<>();
      for (int i = 0; i < TICKETS; i++) {
        UUID id = LoopBench.newId();
        answers.add(
            submit(
                loop,
                id,
                new TicketCommand.TakeTicket(
                    new TicketId(id), new ServiceId("A"), Channel.KIOSK, Holder.UNKNOWN)));
      }
      for (int i = 0; served && i < TICKETS - 50; i++) {
        answers.add(submit(loop, LoopBench.newId(), new CounterCommand.CallNext(counter)));
        answers.add(submit(loop, LoopBench.newId(), new CounterCommand.StartService(counter)));
        answers.add(
            submit(
                loop,
                LoopBench.newId(),
                new CounterCommand.FinishService(counter, Optional.empty())));
      }
      CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get();
    }
    return data;
  }

  private static void give(HallLoop loop, HallCommand command) throws Exception {
    submit(loop, LoopBench.newId(), command).get();
  }

  private static CompletableFuture<Outcome> submit(HallLoop loop, UUID id, HallCommand command) {
    return loop.submit(new Order(new CommandId(id), "bench", command));
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
