package org.bancheng.hub.journal;

import java.util.Optional;

/**
 * Follows the chain through the newest hall day, from the row before it to the journal's last. The
 * day's place comes from an index that may be damaged itself: a day that does not begin with a
 * start, or does not reach the end, is none.
 */
final class DayChain {
  private final ChainReader chain = new ChainReader();
  private final long lastSeq;
  private long reached;
  private boolean inTheDay;

  /**
   * @param lastSeq of the journal; 0 if it is empty
   */
  DayChain(long lastSeq) {
    this.lastSeq = lastSeq;
  }

  /** What is wrong with this row, if anything. */
  Optional<String> checkNext(StoredRow row) {
    boolean first = reached == 0;
    boolean second = !first && !inTheDay;
    Optional<String> fault = chain.checkNext(row);
    inTheDay = row.seq() == 1 || !first;
    reached = row.seq();
    return fault.isEmpty() && second && !row.kind().equals(JournalSchema.START_DAY)
        ? Optional.of("row " + row.seq() + " does not begin a hall day, though its index says so")
        : fault;
  }

  /** Whether the row checked last belongs to the day. */
  boolean isInTheDay() {
    return inTheDay;
  }

  /** What is wrong with the whole, if anything. */
  Optional<String> checkEnd() {
    return lastSeq == 0 || (inTheDay && reached == lastSeq)
        ? Optional.empty()
        : Optional.of("no hall day reaches its last row, " + lastSeq);
  }
}
