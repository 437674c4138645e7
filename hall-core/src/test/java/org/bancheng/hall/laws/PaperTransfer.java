package org.bancheng.hall.laws;

import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.command.CounterCommand.TransferTicket;

/** A slip that one counter passes on. */
final class PaperTransfer {
  private final PaperBook book;
  private final TransferTicket asked;

  PaperTransfer(PaperBook book, TransferTicket asked) {
    this.book = book;
    this.asked = asked;
  }

  String answer() {
    return book.counters.withSomebody(
        asked.counter(),
        who -> {
          ServiceId service = asked.to().service().orElse(who.service);
          return cannotGo(who, service).orElseGet(() -> go(who, service));
        });
  }

  private String go(Slip who, ServiceId service) {
    book.counters.clearTable(asked.counter());
    who.service = service;
    who.only = asked.to().counter();
    boolean keeps = asked.keepPlace() || asked.outcome().isPresent();
    if (keeps) {
      book.line.standAtFirstPlace(who);
    } else {
      book.line.standAt(who, book.time);
    }
    return Told.transferred(who.number, service, who.only, keeps, asked.outcome());
  }

  private Optional<String> cannotGo(Slip who, ServiceId service) {
    if (asked.outcome().isPresent() && (who.onHold || !who.came)) {
      return Optional.of(who.onHold ? "no: SERVICE_PAUSED" : "no: NOT_AT_COUNTER");
    }
    if (asked.to().counter().isEmpty() && asked.to().service().isEmpty()) {
      return Optional.of("no: MALFORMED");
    }
    if (book.plan.service(service).isEmpty()) {
      return Optional.of("no: NOWHERE_TO_GO");
    }
    return nobodyCalls(who, service)
        .or(
            () ->
                book.held(who.take.holder(), service)
                    .filter(it -> it != who)
                    .map(it -> "no: ALREADY_HOLDS_TICKET " + it.id()));
  }

  private Optional<String> nobodyCalls(Slip who, ServiceId service) {
    Optional<CounterId> to = asked.to().counter();
    if (to.filter(it -> book.plan.counter(it).isEmpty()).isPresent()) {
      return Optional.of("no: UNKNOWN_COUNTER");
    }
    boolean served =
        book.plan.counters().stream()
            .filter(it -> to.isEmpty() || to.get().equals(it.counter()))
            .anyMatch(it -> it.services().contains(service));
    if (!served) {
      return Optional.of("no: NOWHERE_TO_GO");
    }
    boolean staysHere = to.filter(asked.counter()::equals).isPresent();
    return staysHere && service.equals(who.service)
        ? Optional.of("no: NOT_ALLOWED")
        : Optional.empty();
  }
}
