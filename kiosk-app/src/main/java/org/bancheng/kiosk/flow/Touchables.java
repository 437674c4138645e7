package org.bancheng.kiosk.flow;

import java.util.List;
import org.bancheng.hall.ServiceId;
import org.bancheng.kiosk.flow.KioskState.Start;
import org.bancheng.kiosk.flow.KioskState.TicketTaken;

/**
 * What there is to touch. When it changes, a finger on its way was meant for what stood there
 * before.
 *
 * @param kind of page
 * @param page of services, from 0
 * @param services on offer
 * @param guest whether a card was read before a service was chosen: then there is a way back
 * @param paper whether a ticket's paper came, as far as is known: else it can be printed again
 */
record Touchables(
    Class<? extends KioskState> kind,
    int page,
    List<ServiceId> services,
    boolean guest,
    boolean paper) {
  static Touchables of(KioskScene scene) {
    KioskState state = scene.state();
    if (state instanceof Start start) {
      return new Touchables(
          state.getClass(),
          start.page(),
          scene.around().offers().stream().map(Offer::service).toList(),
          start.guest().isPresent(),
          false);
    }
    boolean paper =
        state instanceof TicketTaken taken && (taken.printed() || taken.onTrust(scene.around()));
    return new Touchables(state.getClass(), 0, List.of(), false, paper);
  }
}
