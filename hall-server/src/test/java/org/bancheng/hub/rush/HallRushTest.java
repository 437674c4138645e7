package org.bancheng.hub.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hub.journal.JournalVerifier;
import org.bancheng.hub.journal.SqliteJournal;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;
import org.bancheng.hub.net.MovableClock;
import org.bancheng.hub.written.WrittenHall;
import org.bancheng.hub.written.WrittenRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * 32 threads press "next" at 8 counters while 16 threads take numbers, for 10,000 rounds, on a real
 * journal; then every answer is held against what is written there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HallRushTest {
  private static final int CALLERS = 32;
  private static final int TAKERS = 16;
  private static final int ROUNDS = 10_000;

  private Path folder;
  private List<Answered> history;
  private List<WrittenRow> rows;

  @BeforeAll
  void rush(@TempDir Path fresh) throws InterruptedException {
    folder = fresh;
    MovableClock clock = new MovableClock("2026-11-23T01:00:00Z");
    try (SqliteJournal journal = new SqliteJournal(folder.resolve("hall.db"));
        HallLoop loop = new HallLoop(RushHall.plan(), journal, clock, () -> {})) {
      loop.start();
      give(loop, new DayCommand.StartDay(new HallDay(LocalDate.of(2026, 11, 23))));
      loop.view().counters().forEach(it -> give(loop, new CounterCommand.OpenCounter(it.id())));
      history = new Rush(loop).run(CALLERS, TAKERS, ROUNDS);
    }
    rows = WrittenRow.of(folder.resolve("hall.db"));
  }

  private static void give(HallLoop loop, HallCommand command) {
    loop.submit(new Order(new CommandId(UUID.randomUUID()), "hub", command)).join();
  }

  @Test
  void noNumberIsGivenTwiceAndNoTicketHasTwoCounters() {
    WrittenHall hall = new WrittenHall(RushHall.plan());
    rows.forEach(hall::follow);
    assertThat(hall.numbers()).hasSizeGreaterThanOrEqualTo(ROUNDS);
  }

  @Test
  void everyGrantedAnswerIsWhatIsWritten() {
    Map<String, WrittenRow> written =
        rows.stream().collect(Collectors.toMap(WrittenRow::id, row -> row));
    for (Answered answered : history) {
      if (answered.outcome() instanceof Outcome.Done done) {
        WrittenRow row = written.get(answered.order().id().toString());
        assertThat(row).as("the row of an answered order").isNotNull();
        assertThat(row.seq()).isGreaterThan(answered.seenBefore());
        assertThat(row.seq()).isLessThanOrEqualTo(answered.seenAfter());
        assertThat(numbers(done)).isEqualTo(numbers(row));
      }
    }
  }

  @Test
  void everyRowWasAnswered() {
    Set<String> granted =
        history.stream()
            .filter(it -> it.outcome() instanceof Outcome.Done)
            .map(it -> it.order().id().toString())
            .collect(Collectors.toSet());
    assertThat(rows.stream().skip(1 + RushHall.plan().counters().size()))
        .allMatch(row -> granted.contains(row.id()));
  }

  @Test
  void everyRefusalWasRightAtSomeMomentBetweenQuestionAndAnswer() {
    List<String> counters =
        RushHall.plan().counters().stream().map(it -> it.counter().value()).toList();
    RefusalCheck check = new RefusalCheck(counters);
    WrittenHall hall = new WrittenHall(RushHall.plan());
    for (WrittenRow row : rows) {
      hall.follow(row);
      check.note(row.seq(), hall);
    }
    assertThat(history).anyMatch(it -> it.outcome() instanceof Outcome.Refused);
    history.forEach(check::check);
  }

  @Test
  void nobodyIsCalledByTwoOfTheThreadsThatPressed() {
    Set<String> called = new HashSet<>();
    for (Answered answered : history) {
      if (answered.order().command() instanceof CounterCommand.CallNext
          && answered.outcome() instanceof Outcome.Done done) {
        assertThat(called.add(numbers(done))).as("%s is called once", numbers(done)).isTrue();
      }
    }
    assertThat(called).hasSizeGreaterThanOrEqualTo(ROUNDS);
  }

  @Test
  void aNumberTakenTwiceUnderOneIdIsOneNumber() {
    Map<CommandId, String> given = new HashMap<>();
    long repeats = 0;
    for (Answered answered : history) {
      if (answered.order().command() instanceof TicketCommand.TakeTicket) {
        String number = numbers((Outcome.Done) answered.outcome());
        String before = given.putIfAbsent(answered.order().id(), number);
        assertThat(number).isEqualTo(before == null ? number : before);
        repeats += before == null ? 0 : 1;
      }
    }
    assertThat(repeats).as("the rush did repeat takes").isPositive();
    assertThat(new HashSet<>(given.values())).hasSameSizeAs(given.keySet());
  }

  @Test
  void theChainIsWhole() {
    JournalVerifier.Verdict verdict = JournalVerifier.verify(folder.resolve("hall.db"));
    assertThat(verdict.fault()).isEmpty();
    assertThat(verdict.rows()).isEqualTo(rows.size());
  }

  private static String numbers(Outcome.Done done) {
    return done.events().stream()
        .map(
            event -> {
              if (event instanceof TicketEvent.TicketIssued issued) {
                return issued.number().toString();
              }
              return event instanceof TicketEvent.TicketCalled called
                  ? called.number().toString()
                  : "";
            })
        .collect(Collectors.joining());
  }

  private static String numbers(WrittenRow row) {
    return row.events().stream()
        .map(event -> event.path("number").asText())
        .collect(Collectors.joining());
  }
}
