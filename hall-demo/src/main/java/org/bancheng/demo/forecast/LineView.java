package org.bancheng.demo.forecast;

import java.util.List;

/** One line as it stands when its ticket {@code at} is issued. */
final class LineView {
  private static final double PRIOR_GAPS = 6;
  private static final double NO_CALL_YET = 999;

  private final List<TicketRow> line;
  private final int at;
  private final double now;

  LineView(List<TicketRow> line, int at) {
    this.line = line;
    this.at = at;
    this.now = line.get(at).issuedMin();
  }

  private boolean calledByNow(TicketRow ticket) {
    return ticket.calledMin() <= now;
  }

  int position() {
    return at + 1;
  }

  int ahead() {
    int ahead = 0;
    for (int i = 0; i < at; i++) {
      ahead += calledByNow(line.get(i)) ? 0 : 1;
    }
    return ahead;
  }

  /** How long the head of the line has waited, 0 if there is none (HOL). */
  double headWaits() {
    for (int i = 0; i < at; i++) {
      if (!calledByNow(line.get(i))) {
        return now - line.get(i).issuedMin();
      }
    }
    return 0;
  }

  private int lastCalled(int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (calledByNow(line.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The wait of the last one called, 0 if nobody was (LES). */
  double lastWait() {
    int last = lastCalled(at);
    return last < 0 ? 0 : line.get(last).waited();
  }

  double lastWaits(int most) {
    double sum = 0;
    int count = 0;
    for (int i = lastCalled(at); i >= 0 && count < most; i = lastCalled(i)) {
      sum += line.get(i).waited();
      count++;
    }
    return count == 0 ? 0 : sum / count;
  }

  double sinceLastCall() {
    int last = lastCalled(at);
    return last < 0 ? NO_CALL_YET : now - line.get(last).calledMin();
  }

  double callsWithin(double minutes) {
    int calls = 0;
    for (int i = 0; i < at; i++) {
      TicketRow ticket = line.get(i);
      calls += calledByNow(ticket) && ticket.calledMin() > now - minutes ? 1 : 0;
    }
    return calls;
  }

  double arrivalsWithin(double minutes) {
    int arrivals = 0;
    for (int i = 0; i < at; i++) {
      arrivals += line.get(i).issuedMin() > now - minutes ? 1 : 0;
    }
    return arrivals;
  }

  /** Minutes between today's calls while somebody waited; the usual gap counts for six. */
  double gapToday(double usual) {
    double sum = usual * PRIOR_GAPS;
    double count = PRIOR_GAPS;
    double before = TicketRow.NEVER;
    for (int i = 0; i < at; i++) {
      TicketRow ticket = line.get(i);
      if (!calledByNow(ticket)) {
        continue;
      }
      if (before < TicketRow.NEVER && ticket.issuedMin() <= before) {
        sum += Math.max(0, ticket.calledMin() - before);
        count++;
      }
      before = ticket.calledMin();
    }
    return sum / count;
  }
}
