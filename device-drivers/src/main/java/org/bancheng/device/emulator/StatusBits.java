package org.bancheng.device.emulator;

import java.util.Set;

/**
 * The status bytes of a printer with these troubles (Epson: DLE EOT, GS a, GS r; CUSTOM KPM: full
 * status and GS e 6).
 *
 * @param ticketAtMouth whether the presenter holds a ticket
 */
record StatusBits(Set<PrinterTrouble> troubles, boolean ticketAtMouth) {

  boolean offline() {
    return has(PrinterTrouble.COVER_OPEN)
        || has(PrinterTrouble.PAPER_OUT)
        || has(PrinterTrouble.FEED_BUTTON)
        || error();
  }

  private boolean error() {
    return has(PrinterTrouble.CUTTER_JAMMED)
        || has(PrinterTrouble.PAPER_JAMMED)
        || has(PrinterTrouble.PRESENTER_JAMMED)
        || has(PrinterTrouble.UNRECOVERABLE)
        || has(PrinterTrouble.HEAD_HOT);
  }

  boolean has(PrinterTrouble trouble) {
    return troubles.contains(trouble);
  }

  /** The answer to DLE EOT n, 1 to 4. */
  byte[] realTime(int n) {
    int bits =
        switch (n) {
          case 1 ->
              bit(0x04, has(PrinterTrouble.DRAWER_PIN_HIGH))
                  | bit(0x08, offline())
                  | bit(0x40, has(PrinterTrouble.FEED_BUTTON));
          case 2 ->
              bit(0x04, has(PrinterTrouble.COVER_OPEN))
                  | bit(0x08, has(PrinterTrouble.FEED_BUTTON))
                  | bit(0x20, has(PrinterTrouble.PAPER_OUT))
                  | bit(0x40, error());
          case 3 -> errorCause();
          default ->
              bit(0x0C, has(PrinterTrouble.PAPER_NEAR_END))
                  | bit(0x60, has(PrinterTrouble.PAPER_OUT));
        };
    return new byte[] {(byte) (0x12 | bits)};
  }

  private int errorCause() {
    return bit(0x04, has(PrinterTrouble.PAPER_JAMMED) || has(PrinterTrouble.PRESENTER_JAMMED))
        | bit(0x08, has(PrinterTrouble.CUTTER_JAMMED))
        | bit(0x20, has(PrinterTrouble.UNRECOVERABLE))
        | bit(0x40, has(PrinterTrouble.HEAD_HOT));
  }

  /** The four bytes of the automatic status. */
  byte[] automatic() {
    int first =
        0x10
            | bit(0x04, has(PrinterTrouble.DRAWER_PIN_HIGH))
            | bit(0x08, offline())
            | bit(0x20, has(PrinterTrouble.COVER_OPEN))
            | bit(0x40, has(PrinterTrouble.FEED_BUTTON));
    int second = bit(0x02, has(PrinterTrouble.FEED_BUTTON)) | errorCause();
    return new byte[] {(byte) first, (byte) second, paper(), 0x0F};
  }

  /** What of the automatic status those bits of GS a ask for; a change of it is told. */
  int watched(int mask) {
    byte[] all = automatic();
    int drawer = bit(all[0] & 0x04, (mask & 0x01) != 0);
    int online = bit(all[0] & 0x28, (mask & 0x02) != 0);
    int errors = bit(all[1] & 0x6C, (mask & 0x04) != 0);
    int rest = bit(all[2], (mask & 0x08) != 0);
    int panel = bit(all[0] & 0x40, (mask & 0x40) != 0);
    return (drawer | online | panel) << 16 | errors << 8 | rest;
  }

  /** Bits 0, 1 near end; 2, 3 end: the answer to GS r 1. */
  byte paper() {
    return (byte)
        (bit(0x03, has(PrinterTrouble.PAPER_NEAR_END)) | bit(0x0C, has(PrinterTrouble.PAPER_OUT)));
  }

  /** Bit 0: the answer to GS r 2. */
  byte drawer() {
    return (byte) bit(0x01, has(PrinterTrouble.DRAWER_PIN_HIGH));
  }

  /** The presenter's byte, the answer to GS e 6. */
  byte ejector() {
    return (byte)
        (bit(0x01, has(PrinterTrouble.PAPER_NEAR_END))
            | bit(0x04, has(PrinterTrouble.PAPER_OUT))
            | bit(0x08, ticketAtMouth)
            | bit(0x40, error())
            | bit(0x80, has(PrinterTrouble.PRESENTER_JAMMED)));
  }

  /**
   * Six bytes, the answer to DLE EOT 20: paper, what the user may mend, what mends itself, rest.
   */
  byte[] full() {
    int paper =
        bit(0x01, has(PrinterTrouble.PAPER_OUT))
            | bit(0x04, has(PrinterTrouble.PAPER_NEAR_END))
            | bit(0x20, ticketAtMouth);
    int user =
        bit(0x02, has(PrinterTrouble.COVER_OPEN)) | bit(0x20, has(PrinterTrouble.FEED_BUTTON));
    int passing =
        bit(0x01, has(PrinterTrouble.HEAD_HOT))
            | bit(0x40, has(PrinterTrouble.PAPER_JAMMED) || has(PrinterTrouble.PRESENTER_JAMMED));
    int lasting =
        bit(0x01, has(PrinterTrouble.CUTTER_JAMMED)) | bit(0x40, has(PrinterTrouble.UNRECOVERABLE));
    return new byte[] {0x10, 0x0F, (byte) paper, (byte) user, (byte) passing, (byte) lasting};
  }

  private static int bit(int bits, boolean set) {
    return set ? bits : 0;
  }
}
