package org.bancheng.demo.simulate.law;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
  private record Name(HallDay day, TicketNumber number) {}

  private record Sheet(TicketNumber number, Paper paper) {}

  private final HallLaws laws;
  private final Predicate<TicketId> keptAtKiosk;
  private final Map<Name, TicketId> names = new HashMap<>();
  private final Map<TicketId, Sheet> sheets = new LinkedHashMap<>();

  /**
   * @param keptAtKiosk whether some kiosk still has it to tell
   */
  public PaperLaw(HallLaws laws, Predicate<TicketId> keptAtKiosk) {
    this.laws = laws;
    this.keptAtKiosk = keptAtKiosk;
  }

  /** A printer is done with a paper. */
  public void printed(TicketId ticket, HallDay day, TicketNumber number, Paper paper) {
    Violation.unless(
        sheets.put(ticket, new Sheet(number, paper)) == null, "I3", number + " on two papers");
    if (paper != Paper.FAILED) {
      TicketId other = names.putIfAbsent(new Name(day, number), ticket);
      Violation.unless(other == null, "I1", "two people hold " + number);
      kept(ticket);
    }
  }

  /** A kiosk forgot what it had to tell about a ticket. */
  public void kept(TicketId ticket) {
    Sheet sheet = sheets.get(ticket);
    boolean inHand = sheet != null && sheet.paper() != Paper.FAILED;
    Violation.unless(
        !inHand || laws.knows(ticket) || keptAtKiosk.test(ticket),
        "I2",
        "a paper that nobody knows of: " + ticket);
  }

  /** Everything has been told. */
  public void allTold() {
    sheets.forEach(
        (ticket, sheet) ->
            laws.today(ticket)
                .ifPresent(
                    visit -> {
                      String text = visit.number + ", on paper " + sheet;
                      Violation.unless(visit.number.equals(sheet.number()), "I2", text);
                      boolean known = visit.paper.filter(sheet.paper()::equals).isPresent();
                      Violation.unless(known, "I3", text + ", for the hub " + visit.paper);
                    }));
  }
}
