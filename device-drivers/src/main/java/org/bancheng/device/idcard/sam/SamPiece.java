package org.bancheng.device.idcard.sam;

/** What a {@link SamFramer} makes of bytes. */
public sealed interface SamPiece {

  /** A frame whose length and checksum are in order. */
  record Whole(SamFrame frame) implements SamPiece {}

  /** Something that began like a frame and was none. */
  record Damaged(Damage damage) implements SamPiece {}

  /** What was wrong with it. */
  enum Damage {
    CHECKSUM,
    /** Zero, one, or more than the largest known frame. */
    LENGTH,
    /** The bytes stopped coming. */
    TRUNCATED
  }
}
