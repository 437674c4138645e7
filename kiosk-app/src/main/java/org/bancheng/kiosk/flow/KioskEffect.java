package org.bancheng.kiosk.flow;

import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.hall.TicketId;

/** Something the flow wants done. Effects of one step are carried out in their order. */
public sealed interface KioskEffect {

  /**
   * Remember the take, then ask the hub; sent again under the same id, it is remembered already.
   */
  record SendTake(TakeOrder order, boolean again) implements KioskEffect {}

  /** Put a number of the kiosk's own on the disk, for a take the hub has not answered. */
  record GiveOwnNumber(TakeOrder order, KioskLetter letter) implements KioskEffect {}

  /** Nobody waits for this take any more: should the hub have stored it, it must learn that. */
  record GiveUpTake(TicketId take) implements KioskEffect {}

  /** The hub said no: the take is over. */
  record TakeClosed(TicketId take) implements KioskEffect {}

  /** A ticket nobody waits for (any more), or an answer that came twice. */
  record UnexpectedTicket(TicketId ticket) implements KioskEffect {}

  /** Print the slip; {@code copy} 1 is the first paper, 2 and up are marked as copies. */
  record Print(Slip slip, int copy) implements KioskEffect {}

  /** Tell the hub what became of a paper. */
  record Report(TicketId ticket, int copy, PrintOutcome outcome) implements KioskEffect {}
}
