package org.bancheng.hall.issuing;

import static org.bancheng.hall.scene.Asking.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.Paper;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.AppointmentCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.scene.Asking;
import org.bancheng.hall.scene.Scene;

/** One thing that happens to a hall that gives out numbers, as two small numbers. */
record NumberStep(Kind kind, int where, int which) {
  enum Kind {
    TAKE,
    TAKE_WITH_CARD,
    MERGE,
    MERGE_A_STORED_ONE,
    CANCEL,
    OPEN,
    BUTTON,
    BOOK,
    PASS_TIME,
    CLOSE_DAY,
    START_DAY,
    CLOCK_AHEAD,
    CLOCK_BACK,
    CLOCK_DAYS_AHEAD,
    CLOCK_DAYS_BACK
  }

  /** Moves the hall's clock, if this step does. */
  void moveClock(Scene hall) {
    switch (kind) {
      case CLOCK_AHEAD -> hall.later(Duration.ofMinutes(37L * which));
      case CLOCK_BACK -> hall.later(Duration.ofMinutes(-37L * which));
      case CLOCK_DAYS_AHEAD -> hall.later(Duration.ofHours(19L * which));
      case CLOCK_DAYS_BACK -> hall.later(Duration.ofHours(-19L * which));
      default -> hall.later(Duration.ZERO);
    }
  }

  Optional<HallCommand> command(Scene hall, List<TicketId> told) {
    return Optional.ofNullable(
        switch (kind) {
          case TAKE -> take(Holder.UNKNOWN);
          case TAKE_WITH_CARD -> take(holder());
          case MERGE -> merge(hall, Asking.newTicketId());
          case MERGE_A_STORED_ONE -> merge(hall, newest(told));
          case CANCEL -> new TicketCommand.CancelTicket(newest(told));
          case OPEN -> Asking.open("1");
          case BUTTON -> Asking.shortPress("1");
          case BOOK -> book(hall);
          case PASS_TIME -> new DayCommand.PassTime();
          case CLOSE_DAY -> new DayCommand.CloseDay();
          case START_DAY -> new DayCommand.StartDay(hall.state().day().orElseThrow());
          default -> null;
        });
  }

  private HallCommand take(Holder holder) {
    return new TicketCommand.TakeTicket(Asking.newTicketId(), service(), Channel.KIOSK, holder);
  }

  /** Two kiosks, few numbers: most are there already. */
  private HallCommand merge(Scene hall, TicketId id) {
    String letters = service() + (which % 2 == 0 ? "K" : "L");
    TicketNumber number = new TicketNumber(new Series(letters), 1 + which);
    return new TicketCommand.MergeOffline(
        id,
        number,
        service(),
        which < 4 ? holder() : Holder.UNKNOWN,
        Paper.PRINTED,
        hall.now().minus(Duration.ofHours(which - 2L)));
  }

  private HallCommand book(Scene hall) {
    long slot = Duration.ofMinutes(30).toSeconds();
    long next = (hall.now().getEpochSecond() / slot + 1 + which) * slot;
    return new AppointmentCommand.BookAppointment(
        new AppointmentId(Asking.newTicketId().value()),
        service(),
        Instant.ofEpochSecond(next),
        holder());
  }

  private ServiceId service() {
    return new ServiceId(where % 2 == 0 ? "A" : "B");
  }

  private Holder holder() {
    return new Holder(Optional.of(person("person-" + which % 4)), HolderGroup.NONE);
  }

  private TicketId newest(List<TicketId> told) {
    int index = told.size() - 1 - which;
    return index >= 0 ? told.get(index) : Asking.newTicketId();
  }
}
