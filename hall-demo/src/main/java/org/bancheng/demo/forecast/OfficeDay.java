package org.bancheng.demo.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** An office's whole day, to be asked how things stood at any minute. */
final class OfficeDay {
  private final double[] issues;
  private final double[] calls;
  private final double[] waitsByCall;

  OfficeDay(List<TicketRow> tickets) {
    issues = tickets.stream().mapToDouble(TicketRow::issuedMin).sorted().toArray();
    List<TicketRow> called =
        tickets.stream()
            .filter(TicketRow::called)
            .sorted(Comparator.comparingDouble(TicketRow::calledMin))
            .toList();
    calls = called.stream().mapToDouble(TicketRow::calledMin).toArray();
    waitsByCall = called.stream().mapToDouble(TicketRow::waited).toArray();
  }

  /** How many of the sorted values are at most {@code limit}. */
  private static int upTo(double[] sorted, double limit) {
    int at = Arrays.binarySearch(sorted, Math.nextUp(limit));
    int found = at < 0 ? -at - 1 : at;
    while (found > 0 && sorted[found - 1] > limit) {
      found--;
    }
    return found;
  }

  double callsWithin(double now, double minutes) {
    return upTo(calls, now) - upTo(calls, now - minutes);
  }

  /** Issued before this minute, and not called by now. */
  double waiting(double now) {
    return Math.max(0, upTo(issues, Math.nextDown(now)) - upTo(calls, now));
  }

  /** The mean wait of the last ones called in the whole office, 0 if nobody was. */
  double lastWaits(double now, int most) {
    int end = upTo(calls, now);
    int from = Math.max(0, end - most);
    return end == 0 ? 0 : Arrays.stream(waitsByCall, from, end).average().orElse(0);
  }
}
