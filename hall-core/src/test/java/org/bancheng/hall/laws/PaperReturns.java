package org.bancheng.hall.laws;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.TicketId;

/** Who leaves the line, and who comes back into it. */
final class PaperReturns {
  private final PaperBook book;

  PaperReturns(PaperBook book) {
    this.book = book;
  }

  String cancel(TicketId ticket) {
    return book.slip(ticket)
        .map(
            it ->
                book.line.leaves(it) || book.away.remove(it)
                    ? "cancelled " + it.number
                    : "no: TICKET_NOT_WAITING")
        .orElse("no: UNKNOWN_TICKET");
  }

  String requeue(TicketId ticket) {
    return book.slip(ticket).map(this::requeue).orElse("no: UNKNOWN_TICKET");
  }

  private String requeue(Slip slip) {
    if (book.line.has(slip)) {
      return slip.only.isPresent() ? book.line.free(slip) : "nothing";
    }
    if (book.away.contains(slip)) {
      return comesBack(slip);
    }
    return book.missed.contains(slip) ? forgiven(slip) : "no: NOT_ALLOWED";
  }

  String requeue(HolderToken person) {
    return book.missed.stream()
        .filter(it -> it.isOf(person))
        .max(Comparator.comparing(it -> it.missedAt))
        .map(this::forgiven)
        .orElse("no: UNKNOWN_TICKET");
  }

  private String forgiven(Slip slip) {
    Optional<Slip> held = book.held(slip.take.holder(), slip.service);
    if (held.isPresent()) {
      return "no: ALREADY_HOLDS_TICKET " + held.get().id();
    }
    if (slip.returns == book.noShows().returns()) {
      return "no: RETURN_USED_UP";
    }
    book.missed.remove(slip);
    slip.returns++;
    slip.only = Optional.empty();
    book.line.standAt(slip, behindSome(slip));
    return "requeued " + slip.number + (slip.since.equals(book.time) ? "" : " as of " + slip.since);
  }

  /** When the last one came whom it must let go first; its own coming if that was later. */
  private Instant behindSome(Slip slip) {
    List<Slip> others = book.line.of(slip.service);
    int behind = book.noShows().behind().orElse(others.size() + 1);
    Instant since = behind > others.size() ? book.time : slip.cameAt;
    if (behind > 0 && behind <= others.size()) {
      since = others.get(behind - 1).since;
    }
    return since.isBefore(slip.cameAt) ? slip.cameAt : since;
  }

  String passTime() {
    List<Slip> back =
        book.away.stream()
            .filter(it -> !it.backAt.isAfter(book.wallClock))
            .sorted(Comparator.comparing((Slip it) -> it.backAt).thenComparing(it -> it.cameAs))
            .toList();
    return back.isEmpty()
        ? "nothing"
        : back.stream().map(this::comesBack).collect(Collectors.joining(", "));
  }

  private String comesBack(Slip slip) {
    book.away.remove(slip);
    slip.only = Optional.empty();
    book.line.standAtFirstPlace(slip);
    return "returned " + slip.number;
  }
}
