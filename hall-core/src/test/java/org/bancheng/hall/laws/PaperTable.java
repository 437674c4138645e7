package org.bancheng.hall.laws;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.plan.CounterPlan;

/** One counter and the slip on its table. */
final class PaperTable {
  private final PaperBook book;
  private final CounterId counter;

  PaperTable(PaperBook book, CounterId counter) {
    this.book = book;
    this.counter = counter;
  }

  private String withSomebody(Function<Slip, String> rule) {
    return book.counters.withSomebody(counter, rule);
  }

  String callNext() {
    return book.counters.ready(
        counter, it -> book.line.first(it).map(this::call).orElse("no: NOBODY_WAITING"));
  }

  String call(TicketId ticket) {
    return book.counters.ready(
        counter,
        it ->
            book.slip(ticket)
                .map(who -> book.line.has(who) ? call(who) : "no: TICKET_NOT_WAITING")
                .orElse("no: UNKNOWN_TICKET"));
  }

  private String call(Slip who) {
    book.line.leaves(who);
    who.came = false;
    who.onHold = false;
    who.recalls = 0;
    book.counters.takeInHand(counter, who);
    return "called " + who.number + book.counters.sequence(counter);
  }

  String recall() {
    return withSomebody(
        who -> {
          if (who.came) {
            return "no: ALREADY_AT_COUNTER";
          }
          if (book.noShows().mostRecalls().filter(most -> most == who.recalls).isPresent()) {
            return "no: RECALLS_USED_UP";
          }
          who.recalls++;
          return "recalled " + who.number + book.counters.sequence(counter);
        });
  }

  String start() {
    return withSomebody(
        who -> {
          boolean again = who.came;
          who.came = true;
          return again ? "no: ALREADY_AT_COUNTER" : "started " + who.number;
        });
  }

  String finish() {
    return withSomebody(who -> who.onHold ? "no: SERVICE_PAUSED" : goes("finished " + who.number));
  }

  String noShow() {
    return withSomebody(
        who -> {
          if (who.came) {
            return "no: ALREADY_AT_COUNTER";
          }
          if (who.recalls < book.noShows().recallsBefore()) {
            return "no: RECALL_FIRST";
          }
          book.missed.add(who);
          who.missedAt = book.wallClock;
          return goes("missed " + who.number);
        });
  }

  private String goes(String told) {
    book.counters.clearTable(counter);
    return told;
  }

  String pause(String reason) {
    return withSomebody(
        who -> {
          if (who.onHold) {
            return "no: SERVICE_PAUSED";
          }
          if (!who.came) {
            return "no: NOT_AT_COUNTER";
          }
          who.onHold = book.counters.isReason(reason);
          return who.onHold ? "holds " + who.number : "no: UNKNOWN_REASON";
        });
  }

  String resume() {
    return withSomebody(
        who -> {
          boolean held = who.onHold;
          who.onHold = false;
          return held ? "goes on " + who.number : "no: SERVICE_NOT_PAUSED";
        });
  }

  String park(Optional<Duration> time) {
    long seconds = time.orElse(book.plan.policy().parkFor()).toSeconds();
    if (time.isPresent() && (seconds < 60 || seconds > 4 * 3600)) {
      return "no: MALFORMED";
    }
    return withSomebody(
        who -> {
          who.backAt = book.wallClock.plus(Duration.ofSeconds(seconds));
          book.away.add(who);
          return goes("parked " + who.number + " until " + who.backAt);
        });
  }

  String shortPress() {
    return book.counters.isFree(counter) ? callNext() : withSomebody(this::shortPress);
  }

  private String shortPress(Slip who) {
    if (who.onHold) {
      return resume();
    }
    if (!who.came) {
      return start();
    }
    book.counters.clearTable(counter);
    CounterPlan here = book.plan.counter(counter).orElseThrow();
    return "finished " + who.number + book.line.first(here).map(it -> ", " + call(it)).orElse("");
  }
}
