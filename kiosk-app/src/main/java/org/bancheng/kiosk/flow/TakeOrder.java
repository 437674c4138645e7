package org.bancheng.kiosk.flow;

import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;

/**
 * A number asked for.
 *
 * @param take made here; it is the id of the request, however often it is sent, and of the ticket
 * @param holder {@link Holder#UNKNOWN} for a person without a card
 */
public record TakeOrder(TicketId take, ServiceId service, Holder holder) {}
