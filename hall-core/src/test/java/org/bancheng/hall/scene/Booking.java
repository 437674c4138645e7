package org.bancheng.hall.scene;

import static org.bancheng.hall.scene.Asking.newTicketId;
import static org.bancheng.hall.scene.Asking.service;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.command.AppointmentCommand.BookAppointment;
import org.bancheng.hall.command.AppointmentCommand.CancelAppointment;
import org.bancheng.hall.command.TicketCommand.TakeTicket;

/** Appointments as one would ask for them, in Shanghai's time. */
public final class Booking {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Booking() {}

  /** By somebody without a card. */
  public static BookAppointment book(String service, String time) {
    return book(service, time, Holder.UNKNOWN);
  }

  public static BookAppointment book(String service, String time, HolderToken person) {
    return book(service, time, new Holder(Optional.of(person), HolderGroup.NONE));
  }

  private static BookAppointment book(String service, String time, Holder holder) {
    AppointmentId id = new AppointmentId(newTicketId().value());
    return new BookAppointment(id, service(service), instant(time), holder);
  }

  public static CancelAppointment giveBack(BookAppointment booked) {
    return new CancelAppointment(booked.appointment());
  }

  /** With the card the slot was booked with, if with one. */
  public static TakeTicket claim(BookAppointment booked) {
    return claim(booked, booked.holder());
  }

  public static TakeTicket claim(BookAppointment booked, Holder who) {
    return new TakeTicket(
        newTicketId(), booked.service(), Channel.KIOSK, who, Optional.of(booked.appointment()));
  }

  /** {@code 10:00} on the scene's Monday, or a whole {@code 2026-11-24T10:00}. */
  public static Instant instant(String time) {
    String whole = time.contains("T") ? time : Scene.MONDAY + "T" + time;
    return LocalDateTime.parse(whole).atZone(SHANGHAI).toInstant();
  }
}
