package org.bancheng.kiosk.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;

/** One event being decided: the scene it meets and the moves that several rules share. */
record Turn(FlowSettings settings, KioskScene scene, UUID freshId) {

  Instant now() {
    return scene.now();
  }

  Instant in(Duration wait) {
    return now().plus(wait);
  }

  boolean past(Instant since, Duration wait) {
    return !now().isBefore(since.plus(wait));
  }

  Step stay() {
    return Step.to(scene);
  }

  Step go(KioskState next) {
    return Step.to(scene.with(next));
  }

  Turn around(Surroundings changed) {
    return new Turn(settings, scene.with(changed), freshId);
  }

  boolean serving() {
    return scene.around().serving(now(), settings.hubSilence());
  }

  /** Where a kiosk goes when nobody stands before it. */
  Step home() {
    return go(serving() ? KioskState.Start.EMPTY : KioskState.OutOfOrder.EMPTY);
  }

  Step take(ServiceId service, Holder holder) {
    TakeOrder order = new TakeOrder(new TicketId(freshId), service, holder);
    return go(new KioskState.Taking(order, now(), now()))
        .and(new KioskEffect.SendTake(order, false));
  }

  Step print(Slip slip, int copy) {
    return go(new KioskState.Printing(slip, copy, now())).and(new KioskEffect.Print(slip, copy));
  }

  Optional<TakeOrder> awaited() {
    return scene.state() instanceof KioskState.Taking taking
        ? Optional.of(taking.order())
        : Optional.empty();
  }

  boolean tooSoonForATouch() {
    return !past(scene.entered(), settings.deafness());
  }
}
