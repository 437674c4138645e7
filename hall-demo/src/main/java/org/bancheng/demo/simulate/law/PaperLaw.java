package org.bancheng.demo.simulate.law;

import static org.bancheng.demo.simulate.law.Violation.must;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Paper;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;

/**
 * Papers in people's hands. I1: no two tickets of a day on papers with the same number. I2: who has
 * a paper is known to the hub, or to the kiosk that printed it. I3: in the end the hub knows what
 * came of each paper.
 */
public final class PaperLaw {
  private record Sheet(TicketNumber number, Paper paper) {}

  private final HallLaws laws;
  private final Predicate<TicketId> keptAtKiosk;
  private final Map<TicketId, Sheet> sheets = new LinkedHashMap<>();
  private final Map<String, TicketId> inHands = new HashMap<>();

  /**
   * @param keptAtKiosk whether some kiosk still has it to tell
   */
  public PaperLaw(HallLaws laws, Predicate<TicketId> keptAtKiosk) {
    this.laws = laws;
    this.keptAtKiosk = keptAtKiosk;
  }

  /** A printer is done with a paper. */
  public void printed(TicketId ticket, HallDay day, TicketNumber number, Paper paper) {
    must(sheets.put(ticket, new Sheet(number, paper)) == null, "I3", number + " on two papers");
    if (paper != Paper.FAILED) {
      TicketId other = inHands.putIfAbsent(day + " " + number, ticket);
      must(other == null, "I1", "two people hold " + number);
      kept(ticket);
    }
  }

  /** A kiosk forgot what it had to tell about a ticket. */
  public void kept(TicketId ticket) {
    boolean known = laws.knows(ticket) || keptAtKiosk.test(ticket);
    must(known || !inHands.containsValue(ticket), "I2", "a paper that nobody knows of: " + ticket);
  }

  /** Everything has been told. */
  public void allTold() {
    sheets.forEach((ticket, sheet) -> laws.today().find(ticket).ifPresent(it -> told(it, sheet)));
  }

  private static void told(Visit visit, Sheet sheet) {
    String text = visit.number + ", on paper " + sheet;
    must(visit.number.equals(sheet.number), "I2", text);
    boolean known = visit.paper.equals(Optional.of(sheet.paper));
    must(known, "I3", text + ", for the hub " + visit.paper);
  }
}
