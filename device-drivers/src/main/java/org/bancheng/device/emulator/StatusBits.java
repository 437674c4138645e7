package org.bancheng.device.emulator;

import java.util.Set;

/** The status bytes of a printer with these troubles. */
record StatusBits(Set<PrinterTrouble> troubles) {

  boolean offline() {
    return has(PrinterTrouble.COVER_OPEN)
        || has(PrinterTrouble.PAPER_OUT)
        || has(PrinterTrouble.CUTTER_JAMMED);
  }

  boolean has(PrinterTrouble trouble) {
    return troubles.contains(trouble);
  }

  /** The answer to DLE EOT n. */
  byte[] realTime(int n) {
    int bits =
        switch (n) {
          case 1 -> bit(0x08, offline());
          case 2 ->
              bit(0x04, has(PrinterTrouble.COVER_OPEN))
                  | bit(0x20, has(PrinterTrouble.PAPER_OUT))
                  | bit(0x40, has(PrinterTrouble.CUTTER_JAMMED));
          case 3 -> bit(0x08, has(PrinterTrouble.CUTTER_JAMMED));
          case 4 ->
              bit(0x0C, has(PrinterTrouble.PAPER_NEAR_END))
                  | bit(0x60, has(PrinterTrouble.PAPER_OUT));
          default -> 0;
        };
    return new byte[] {(byte) (0x12 | bits)};
  }

  /** The four bytes of the automatic status. */
  byte[] automatic() {
    int first = 0x10 | bit(0x08, offline()) | bit(0x20, has(PrinterTrouble.COVER_OPEN));
    int second = bit(0x08, has(PrinterTrouble.CUTTER_JAMMED));
    return new byte[] {(byte) first, (byte) second, paper(), 0x0F};
  }

  /** Bits 0, 1 near end; 2, 3 end: the answer to GS r 1. */
  byte paper() {
    return (byte)
        (bit(0x03, has(PrinterTrouble.PAPER_NEAR_END)) | bit(0x0C, has(PrinterTrouble.PAPER_OUT)));
  }

  private static int bit(int bits, boolean set) {
    return set ? bits : 0;
  }
}
