package org.bancheng.device.printer;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bancheng.device.serial.LineSettings;

/**
 * What one printer model is like. {@link PrinterProfiles} knows some.
 *
 * @param name for people
 * @param dotsPerLine printable width, {@value #NARROWEST}..{@value #WIDEST}: 576 on 80 mm paper,
 *     384 on 58 mm (203 dpi), 512 on 80 mm at 180 dpi
 * @param baud speed of its line
 * @param speedMmPerSecond printing speed, for the deadline; rather too slow than too fast
 * @param skills what it can do
 * @param presenter if it holds tickets out and can pull them back
 * @param printWhenMute whether a printer that never answered a status request is printed to all the
 *     same, once, with the outcome unknown
 * @param statusDeadline longest wait for one status byte
 * @param reserve added to the reckoned printing time before an answer is given up
 */
public record PrinterProfile(
    String name,
    int dotsPerLine,
    int baud,
    int speedMmPerSecond,
    Set<PrinterSkill> skills,
    Optional<Presenter> presenter,
    boolean printWhenMute,
    Duration statusDeadline,
    Duration reserve) {

  /** Dots of the narrowest paper any code still fits on. */
  public static final int NARROWEST = 192;

  /** Dots of the widest paper. */
  public static final int WIDEST = 1_600;

  public PrinterProfile {
    if (dotsPerLine < NARROWEST || dotsPerLine > WIDEST) {
      throw new IllegalArgumentException("dots per line must be 192..1600: " + dotsPerLine);
    }
    if (baud < 1 || speedMmPerSecond < 1) {
      throw new IllegalArgumentException("baud and speed must be above 0");
    }
    skills = Set.copyOf(skills);
  }

  /** 80 mm paper, 115200 baud. */
  public static PrinterProfile wide() {
    return PrinterProfiles.wide();
  }

  /** 58 mm paper, 9600 baud. */
  public static PrinterProfile narrow() {
    return PrinterProfiles.narrow();
  }

  /** Whether the model can do that. */
  public boolean can(PrinterSkill skill) {
    return skills.contains(skill);
  }

  /** The same model with or without a skill. */
  public PrinterProfile with(PrinterSkill skill, boolean there) {
    Set<PrinterSkill> other = EnumSet.noneOf(PrinterSkill.class);
    other.addAll(skills);
    boolean changed = there ? other.add(skill) : other.remove(skill);
    return changed
        ? new PrinterProfile(
            name,
            dotsPerLine,
            baud,
            speedMmPerSecond,
            other,
            presenter,
            printWhenMute,
            statusDeadline,
            reserve)
        : this;
  }

  /** The same model with another presenter, or none. */
  public PrinterProfile with(Optional<Presenter> other) {
    return new PrinterProfile(
        name,
        dotsPerLine,
        baud,
        speedMmPerSecond,
        skills,
        other,
        printWhenMute,
        statusDeadline,
        reserve);
  }

  /** How its port is opened. */
  public LineSettings line() {
    return LineSettings.atBaud(baud);
  }
}
