package org.bancheng.kiosk.flow;

import java.time.Instant;
import java.util.UUID;

/**
 * The citizen's way through the kiosk.
 *
 * <pre>
 *   OUT OF ORDER <------ hub silent ------ START, CARD PROMPT   (only a kiosk without a letter)
 *        |      <------ disk takes nothing, or a twin -----'
 *        '--- hub heard, or missed by a kiosk with a letter; menu known ---> START
 *
 *   START -- service touched --> CARD PROMPT -- card read, or "without a card" --> TAKING
 *     |  '- service touched, reader broken or card read before ------------------> TAKING
 *     |  '- card laid ------------> START with guest (or, with an auto service) --> TAKING
 *     '- closed service touched --> REFUSED
 *
 *   TAKING -- ticket -------------------> PRINTING
 *      |   -- holds one already --------> HOLDS ALREADY -- print again --> PRINTING (copy)
 *      |   -- refused ------------------> REFUSED
 *      '---- 15 s without an answer ----> NO ANSWER     (same id sent again every 3 s)
 *
 *   a kiosk with a letter: TAKING -- 2 s without an answer --> ISSUING
 *                          hub missed: ISSUING instead of TAKING
 *   ISSUING -- number of its own stored -----> PRINTING
 *      |    -- person holds one already -----> HOLDS ALREADY
 *      '----- the disk took none ------------> NO ANSWER
 *
 *   PRINTING -- printed, failed, unknown --> TICKET TAKEN -- print again --> PRINTING (copy)
 *
 *   TICKET TAKEN, HOLDS ALREADY, REFUSED, NO ANSWER, CARD PROMPT -- touch, or time --> START
 *   ... and a card laid on one of them (but the prompt) begins anew as on START
 * </pre>
 *
 * <p>Pure: the same scene, event, moment and id give the same step. A ticket that arrives when its
 * take is not the one awaited is never printed.
 */
public final class KioskFlow {
  private final FlowSettings settings;

  public KioskFlow(FlowSettings settings) {
    this.settings = settings;
  }

  /**
   * @param now when the event happened, on a clock that never goes back
   * @param freshId used at most once: the id of a take that this event may begin
   */
  public Step on(KioskScene scene, KioskEvent event, Instant now, UUID freshId) {
    Turn turn = new Turn(settings, scene.at(now), freshId);
    if (event instanceof KioskEvent.Touch && turn.tooSoonForATouch()) {
      return turn.stay();
    }
    return event.read(new KioskSteps(turn)).judged(settings.hubSilence()).after(scene);
  }
}
