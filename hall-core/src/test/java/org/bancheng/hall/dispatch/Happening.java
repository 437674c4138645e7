package org.bancheng.hall.dispatch;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Something that happens in a {@link BusyHall}: what, to which, how, so many minutes later. */
record Happening(Kind kind, int which, int how, int minutes) {
  /** All that moves a ticket into a line or out of it. */
  enum Kind {
    ARRIVE,
    ARRIVE_BOOKED,
    MERGE_OFFLINE,
    CALL,
    CALL_OUT_OF_ORDER,
    FINISH,
    MISS,
    REQUEUE,
    PARK,
    RETURN,
    TRANSFER,
    CANCEL
  }

  private static final int LATEST = 30;

  /** Sometimes the clock is set back. */
  static Arbitrary<Happening> any() {
    Arbitrary<Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(14, Kind.ARRIVE),
            Tuple.of(3, Kind.ARRIVE_BOOKED),
            Tuple.of(2, Kind.MERGE_OFFLINE),
            Tuple.of(12, Kind.CALL),
            Tuple.of(1, Kind.CALL_OUT_OF_ORDER),
            Tuple.of(8, Kind.FINISH),
            Tuple.of(2, Kind.MISS),
            Tuple.of(2, Kind.REQUEUE),
            Tuple.of(2, Kind.PARK),
            Tuple.of(2, Kind.RETURN),
            Tuple.of(3, Kind.TRANSFER),
            Tuple.of(1, Kind.CANCEL));
    Arbitrary<Integer> small = Arbitraries.integers().between(0, LATEST);
    Arbitrary<Integer> minutes =
        Arbitraries.frequency(
            Tuple.of(10, 0), Tuple.of(5, 1), Tuple.of(2, 3), Tuple.of(1, 7), Tuple.of(1, -4));
    return Combinators.combine(kinds, small, small, minutes).as(Happening::new);
  }
}
