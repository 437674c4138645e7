package org.bancheng.device.emulator;

/**
 * When a printer is busy: few bytes free, until more are (TM-T88III specification: 128 and 256 of
 * 4096 bytes, 16 and 26 of 45).
 */
final class FlowControl {
  private static final byte XON = 0x11;
  private static final byte XOFF = 0x13;

  private final boolean speaks;
  private final boolean offlineToo;
  private final int busyAt;
  private final int readyAt;
  private boolean busy;

  FlowControl(EmulatedPrinter printer) {
    boolean small = printer.receiveBuffer() < EmulatedPrinter.BIG_BUFFER;
    this.speaks = printer.has(PrinterHabit.XON_XOFF);
    this.offlineToo = printer.has(PrinterHabit.BUSY_WHEN_OFFLINE);
    this.busyAt = small ? 16 : 128;
    this.readyAt = small ? 26 : 256;
  }

  /** The bytes to say now: XOFF or XON after a change, usually none. */
  byte[] look(int free, boolean offline) {
    boolean full = busy ? free < readyAt : free <= busyAt;
    boolean now = full || (offline && offlineToo);
    boolean changed = now != busy;
    busy = now;
    return changed && speaks ? new byte[] {now ? XOFF : XON} : new byte[0];
  }

  /** What the handshake line would show. */
  boolean busy() {
    return busy;
  }
}
