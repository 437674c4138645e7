package org.bancheng.hall.button;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.calling.CallAgain;
import org.bancheng.hall.calling.CallNextTicket;
import org.bancheng.hall.command.CounterCommand.PressButton;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.serving.ServeTicket;
import org.bancheng.hall.serving.ServicePause;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** One button for the whole visit, for clerks who look at the citizen and not at a screen. */
public final class CallButton {
  private CallButton() {}

  public static Decision decide(HallState hall, PressButton press, CallId call, Instant now) {
    CounterId counter = press.counter();
    if (press.longPress()) {
      return CallAgain.decide(hall, counter, call, now);
    }
    Optional<Ticket> inHand =
        hall.counter(counter).flatMap(it -> it.ticketInHand()).flatMap(hall::ticket);
    if (inHand.isEmpty()) {
      return CallNextTicket.decide(hall, counter, call, now);
    }
    if (inHand.get().stage() instanceof Stage.OnHold) {
      return ServicePause.resume(hall, counter, now);
    }
    return inHand.get().stage() instanceof Stage.Called
        ? ServeTicket.start(hall, counter, now)
        : finishAndCallNext(hall, counter, call, now);
  }

  private static Decision finishAndCallNext(
      HallState hall, CounterId counter, CallId call, Instant now) {
    Decision finish = ServeTicket.finish(hall, counter, Optional.empty(), now);
    if (!(finish instanceof Decision.Accepted finished)) {
      return finish;
    }
    List<HallEvent> events = new ArrayList<>(finished.events());
    CallNextTicket.afterFinishing(hall, counter, call, now).ifPresent(events::add);
    return new Decision.Accepted(List.copyOf(events));
  }
}
