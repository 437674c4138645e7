package org.bancheng.device.idcard.sam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Bytes in, frames out. Bytes before a preamble are skipped. Inside a frame whose length is not yet
 * satisfied no preamble is looked for (a photo may contain one); a frame that turns out damaged is
 * searched again from its second byte on, so that a good frame behind a bent length is found. Bytes
 * that were dealt with are overwritten.
 */
public final class SamFramer {
  private final byte[] buffer = new byte[SamFrame.HEAD_BYTES + SamFrame.LARGEST_LENGTH];
  private int count;

  /** Takes bytes in any division and gives what they complete, in order. */
  public List<SamPiece> accept(byte[] bytes) {
    List<SamPiece> pieces = new ArrayList<>();
    for (byte b : bytes) {
      buffer[count++] = b;
      settle(pieces);
    }
    return pieces;
  }

  /** Whether a frame has begun and is not whole. */
  public boolean midFrame() {
    return count > 0;
  }

  /** To be told when no byte came for too long: ends a frame that has begun. */
  public Optional<SamPiece> silence() {
    boolean cut = midFrame();
    drop(count);
    return cut ? Optional.of(new SamPiece.Damaged(SamPiece.Damage.TRUNCATED)) : Optional.empty();
  }

  private void settle(List<SamPiece> pieces) {
    while (count > 0) {
      if (!SamFrame.mayBegin(buffer, count)) {
        skipToNextStart();
      } else if (count < SamFrame.HEAD_BYTES) {
        return;
      } else if (length() < SamFrame.SMALLEST_LENGTH || length() > SamFrame.LARGEST_LENGTH) {
        damaged(pieces, SamPiece.Damage.LENGTH);
      } else if (count < SamFrame.HEAD_BYTES + length()) {
        return;
      } else {
        finish(pieces);
      }
    }
  }

  private void finish(List<SamPiece> pieces) {
    if (buffer[count - 1] == SamFrame.checksum(buffer, count)) {
      pieces.add(
          new SamPiece.Whole(
              new SamFrame(Arrays.copyOfRange(buffer, SamFrame.HEAD_BYTES, count - 1))));
      drop(count);
    } else {
      damaged(pieces, SamPiece.Damage.CHECKSUM);
    }
  }

  private void damaged(List<SamPiece> pieces, SamPiece.Damage damage) {
    pieces.add(new SamPiece.Damaged(damage));
    skipToNextStart();
  }

  private int length() {
    return (buffer[SamFrame.PREAMBLE_BYTES] & 0xFF) << 8
        | (buffer[SamFrame.PREAMBLE_BYTES + 1] & 0xFF);
  }

  private void skipToNextStart() {
    int next = 1;
    while (next < count && buffer[next] != (byte) 0xAA) {
      next++;
    }
    drop(next);
  }

  private void drop(int bytes) {
    System.arraycopy(buffer, bytes, buffer, 0, count - bytes);
    Arrays.fill(buffer, count - bytes, count, (byte) 0);
    count -= bytes;
  }
}
