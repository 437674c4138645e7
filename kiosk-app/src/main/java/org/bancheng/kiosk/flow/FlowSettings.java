package org.bancheng.kiosk.flow;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.hall.ServiceId;

/**
 * The flow's waits. All positive.
 *
 * @param hubSilence without a heartbeat for this long the hub counts as gone (bus contract: 5 s)
 * @param resendTake a take without an answer is sent again after this
 * @param ownAfter a take without an answer gets a number of the kiosk's own after this, if the
 *     kiosk has a letter
 * @param giveUp a take without an answer is given up after this: longer nobody stands and waits
 * @param printLimit a paper without a word from the printer's driver counts as unknown after this
 * @param patience how long a page that waits for the citizen stays; a touch makes it start again
 * @param shown how long a printed number stays on the screen
 * @param shownUnprinted how long a number stays that has no paper: it must be written down
 * @param trouble how long a card problem is told on the start page
 * @param deafness touches this soon after there came something else to touch were meant for what
 *     was there before, or are the second half of a double tap
 * @param undisturbed how long no other card can push away a number that has no paper
 * @param letter of the kiosk's own numbers; empty: it gives none and waits for the hub
 * @param auto the service a laid card takes at once; empty: the citizen chooses
 */
public record FlowSettings(
    Duration hubSilence,
    Duration resendTake,
    Duration ownAfter,
    Duration giveUp,
    Duration printLimit,
    Duration patience,
    Duration shown,
    Duration shownUnprinted,
    Duration trouble,
    Duration deafness,
    Duration undisturbed,
    Optional<KioskLetter> letter,
    Optional<ServiceId> auto) {

  /** What a hall starts with. */
  public static FlowSettings standard() {
    return new FlowSettings(
        Duration.ofSeconds(5),
        Duration.ofSeconds(3),
        Duration.ofSeconds(2),
        Duration.ofSeconds(15),
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        Duration.ofSeconds(10),
        Duration.ofMillis(500),
        Duration.ofSeconds(8),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, with a service a laid card takes without a touch. */
  public FlowSettings withAuto(Optional<ServiceId> service) {
    return new FlowSettings(
        hubSilence,
        resendTake,
        ownAfter,
        giveUp,
        printLimit,
        patience,
        shown,
        shownUnprinted,
        trouble,
        deafness,
        undisturbed,
        letter,
        service);
  }

  /** The same, with another patience and another time for a printed number. */
  public FlowSettings withTimes(Duration newPatience, Duration newShown) {
    return new FlowSettings(
        hubSilence,
        resendTake,
        ownAfter,
        giveUp,
        printLimit,
        newPatience,
        newShown,
        shownUnprinted,
        trouble,
        deafness,
        undisturbed,
        letter,
        auto);
  }

  /** The same, with a letter for numbers of the kiosk's own, or without. */
  public FlowSettings withLetter(Optional<KioskLetter> own) {
    return new FlowSettings(
        hubSilence,
        resendTake,
        ownAfter,
        giveUp,
        printLimit,
        patience,
        shown,
        shownUnprinted,
        trouble,
        deafness,
        undisturbed,
        own,
        auto);
  }
}
