package org.bancheng.hub.journal;

import java.util.Arrays;
import java.util.Optional;

/**
 * Follows the chain row by row. The first row it sees is only checked if it is the journal's first.
 */
final class ChainReader {
  private final HashChain chain = new HashChain();
  private byte[] previousHash = HashChain.genesis();
  private long previousSeq;
  private boolean atStart = true;

  /** What is wrong with this row, if anything. */
  Optional<String> checkNext(StoredRow row) {
    boolean checkable = !atStart || row.seq() == 1;
    Optional<String> fault = checkable ? check(row) : Optional.empty();
    atStart = false;
    previousSeq = row.seq();
    previousHash = row.hash();
    return fault;
  }

  private Optional<String> check(StoredRow row) {
    if (row.seq() != previousSeq + 1) {
      return Optional.of("row " + (previousSeq + 1) + " is missing");
    }
    byte[] expected =
        chain.next(previousHash, row.seq(), row.id(), row.at(), row.kind(), row.body());
    return Arrays.equals(expected, row.hash())
        ? Optional.empty()
        : Optional.of("row " + row.seq() + " was changed after it was written");
  }
}
