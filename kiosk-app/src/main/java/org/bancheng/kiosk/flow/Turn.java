package org.bancheng.kiosk.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskState.Refused;

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
    Surroundings around = scene.around();
    boolean hub = around.online(now(), settings.hubSilence()) || givesOwn();
    return hub && !around.offers().isEmpty() && around.twin().isEmpty() && around.stores();
  }

  private boolean givesOwn() {
    return settings.letter().isPresent() && scene.around().missed(now(), settings.hubSilence());
  }

  /** Where a kiosk goes when nobody stands before it. */
  Step home() {
    return go(serving() ? KioskState.Start.EMPTY : KioskState.OutOfOrder.EMPTY);
  }

  /** A hub that is known to be away is not asked, not even later. */
  Step take(ServiceId service, Holder holder) {
    TakeOrder order = new TakeOrder(new TicketId(freshId), service, holder);
    if (givesOwn()) {
      return mayGive(order)
          ? giveOwn(order, false)
          : go(new Refused(service, Refusal.SERVICE_CLOSED, in(settings.patience())));
    }
    return go(new KioskState.Taking(order, now(), now()))
        .and(new KioskEffect.SendTake(order, false));
  }

  /** Hours are the hub's business: while it is away its last menu counts. */
  boolean mayGive(TakeOrder order) {
    return settings.letter().isPresent()
        && scene.around().twin().isEmpty()
        && scene.around().offer(order.service()).filter(Offer::open).isPresent();
  }

  Step giveOwn(TakeOrder order, boolean asked) {
    return go(new KioskState.Issuing(order, asked, now()))
        .and(new KioskEffect.GiveOwnNumber(order, settings.letter().orElseThrow()));
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
