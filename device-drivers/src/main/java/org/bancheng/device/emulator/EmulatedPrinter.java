package org.bancheng.device.emulator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bancheng.device.printer.PrinterProfile;

/**
 * What kind of printer is emulated.
 *
 * @param name short, for commands
 * @param dotsPerLine 576 on 80 mm paper, 384 on 58 mm
 * @param speedMmPerSecond how fast the paper moves
 * @param receiveBuffer bytes; Epson's switch offers 4096 and 45
 * @param habits in what it differs
 */
public record EmulatedPrinter(
    String name,
    int dotsPerLine,
    int speedMmPerSecond,
    int receiveBuffer,
    Set<PrinterHabit> habits) {
  /** The usual receive buffer (TM-T88III programming guide, DIP switch 1-1). */
  public static final int BIG_BUFFER = 4_096;

  /** The other position of the same switch. */
  public static final int SMALL_BUFFER = 45;

  private static final int WIDE = 576;
  private static final int NARROW = 384;

  public EmulatedPrinter {
    if (dotsPerLine < 8 || speedMmPerSecond < 1 || receiveBuffer < SMALL_BUFFER) {
      throw new IllegalArgumentException("no such printer: " + name);
    }
    habits = Set.copyOf(habits);
  }

  /** The kinds to choose from by name. */
  public static List<EmulatedPrinter> all() {
    return List.of(
        of("epson", WIDE, 150, PrinterHabit.PROCESS_ID),
        of("clone", WIDE, 100),
        of("clone-58", NARROW, 70),
        of("bad-clone", WIDE, 100, PrinterHabit.PRINTS_PROCESS_ID),
        of(
            "bad-clone-58",
            NARROW,
            70,
            PrinterHabit.PRINTS_PROCESS_ID,
            PrinterHabit.PRINTS_QR_DATA,
            PrinterHabit.NO_AUTOMATIC_STATUS,
            PrinterHabit.NO_CUTTER),
        of("odd-clone", WIDE, 100, PrinterHabit.ANSWERS_ON_RECEPTION),
        of("kiosk", WIDE, 150, PrinterHabit.PRESENTER));
  }

  /** The kind of that name. */
  public static Optional<EmulatedPrinter> byName(String name) {
    return all().stream().filter(printer -> printer.name().equals(name)).findFirst();
  }

  /** A clone as wide and as fast as that profile says. */
  public static EmulatedPrinter like(PrinterProfile profile) {
    return of(profile.name(), profile.dotsPerLine(), profile.speedMmPerSecond());
  }

  private static EmulatedPrinter of(String name, int dots, int speed, PrinterHabit... habits) {
    Set<PrinterHabit> all = EnumSet.noneOf(PrinterHabit.class);
    all.addAll(Arrays.asList(habits));
    return new EmulatedPrinter(name, dots, speed, BIG_BUFFER, all);
  }

  /** The same printer with these habits on top. */
  public EmulatedPrinter with(PrinterHabit... more) {
    Set<PrinterHabit> all = EnumSet.noneOf(PrinterHabit.class);
    all.addAll(habits);
    all.addAll(Arrays.asList(more));
    return new EmulatedPrinter(name, dotsPerLine, speedMmPerSecond, receiveBuffer, all);
  }

  /** The same printer, moving its paper at that speed. */
  public EmulatedPrinter atSpeed(int mmPerSecond) {
    return new EmulatedPrinter(name, dotsPerLine, mmPerSecond, receiveBuffer, habits);
  }

  /** The same printer with its buffer switched to 45 bytes. */
  public EmulatedPrinter withSmallBuffer() {
    return new EmulatedPrinter(name, dotsPerLine, speedMmPerSecond, SMALL_BUFFER, habits);
  }

  boolean has(PrinterHabit habit) {
    return habits.contains(habit);
  }
}
