package org.bancheng.demo.simulate;

import java.util.Optional;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;

/** A person who wants a number, what for, and perhaps with an appointment. */
record Visitor(Holder holder, ServiceId service, Optional<AppointmentId> appointment) {
  HallCommand wish(TicketId ticket, Channel where) {
    return new TicketCommand.TakeTicket(ticket, service, where, holder, appointment);
  }

  Visitor with(AppointmentId booked) {
    return new Visitor(holder, service, Optional.of(booked));
  }
}
