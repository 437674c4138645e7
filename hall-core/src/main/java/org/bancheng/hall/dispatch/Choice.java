package org.bancheng.hall.dispatch;

import org.bancheng.hall.event.CallReason;
import org.bancheng.hall.state.Ticket;

/** Who is called next, and why this one. */
public record Choice(Ticket ticket, CallReason why) {}
