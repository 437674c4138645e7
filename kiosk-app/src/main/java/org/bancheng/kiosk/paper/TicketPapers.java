package org.bancheng.kiosk.paper;

import org.bancheng.device.printer.TicketPaper;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.Offer;
import org.bancheng.kiosk.flow.Slip;
import org.bancheng.kiosk.flow.Surroundings;

/**
 * The papers of one kiosk.
 *
 * @param hall printed until the hub has told the hall's name
 */
public record TicketPapers(TicketTemplate template, Names hall) {

  /**
   * The paper of a ticket.
   *
   * @param copy 1 for the first paper, 2 and more for copies
   * @param around what the hub has told of hall and services
   */
  public TicketPaper paper(Slip slip, int copy, Surroundings around) {
    return template.paper(
        TicketFacts.of(
            slip,
            copy,
            around.hall().orElse(hall),
            around.offer(slip.service()).map(Offer::name).map(Names::en)));
  }
}
