package org.bancheng.board.model;

import java.time.Instant;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;
import org.bancheng.bus.message.HubStatus;

/**
 * Folds what the hub says into what the board shows.
 *
 * <pre>
 *   call n+1           shown at once
 *   call n or older    ignored: it came twice
 *   call n+2 or later  held; shown when the picture has brought what was missing, or after 1 s;
 *                      what was missing is shown in its own place when it comes
 *   picture            brings what was missing, in order; calls that never came as calls, too
 *   kept picture       ignored if it is no newer than the one we have
 *   another hall day   the board is wiped; a picture of a day gone by is ignored, and its hub
 *   5 s of silence,
 *   or "down"          delayed: old numbers are not shown as current
 *   10 s of a hub without a picture, or a call, ever
 *                      the hall has no such zone
 * </pre>
 *
 * <p>Pure. A message the broker had kept tells what was, not that the hub is there now: it does not
 * end a delay.
 */
public final class BoardModel {
  private final BoardSettings settings;

  public BoardModel(BoardSettings settings) {
    this.settings = settings;
  }

  /**
   * @param kept whether the broker had kept it from before
   * @param now on a clock that never goes back
   */
  public BoardStep state(BoardScene scene, BoardState state, boolean kept, Instant now) {
    Fold fold = new Fold(settings, scene, now);
    boolean ofOurDay = fold.enters(state.hallDay());
    if (!kept && ofOurDay) {
      fold.hubSpoke(true);
    }
    if (ofOurDay) {
      fold.zoneHeard();
    }
    if (ofOurDay && !(kept && fold.hasSeen(state))) {
      new PictureRules(fold).take(state);
    }
    return fold.done();
  }

  /** A call, as it was made. */
  public BoardStep call(BoardScene scene, BoardCall call, Instant now) {
    Fold fold = new Fold(settings, scene, now);
    fold.hubSpoke(true);
    fold.zoneHeard();
    new CallRules(fold).heard(call);
    return fold.done();
  }

  /**
   * The hub's heartbeat, or its will. A will is fixed when the hub connects and goes by the clock;
   * after midnight, while somebody is still served, it names a day that has not begun.
   */
  public BoardStep hub(BoardScene scene, HubStatus status, boolean kept, Instant now) {
    Fold fold = new Fold(settings, scene, now);
    boolean up = status.state() == HubStatus.State.UP;
    if (!up || (fold.enters(status.hallDay()) && !kept)) {
      fold.hubSpoke(up);
    }
    return fold.done();
  }

  /** Time passed. */
  public BoardStep tick(BoardScene scene, Instant now) {
    Fold fold = new Fold(settings, scene, now);
    new CallRules(fold).waitNoLonger();
    return fold.done();
  }
}
