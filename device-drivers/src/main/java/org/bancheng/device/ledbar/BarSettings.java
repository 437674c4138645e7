package org.bancheng.device.ledbar;

import java.time.Duration;

/**
 * How bars are spoken to.
 *
 * @param template what a call looks like, with {@code {number}} and {@code {counter}}
 * @param cells width in half-width cells, 4..64; a Chinese character takes two
 * @param overflow what happens to a longer text
 * @param ackDeadline how long an acknowledgement may take
 * @param retries repeats after the first try
 */
public record BarSettings(
    String template, int cells, BarOverflow overflow, Duration ackDeadline, int retries) {
  public BarSettings {
    if (cells < 4 || cells > 64) {
      throw new IllegalArgumentException("a bar has 4..64 cells: " + cells);
    }
    if (ackDeadline.isNegative() || ackDeadline.isZero() || retries < 0 || retries > 9) {
      throw new IllegalArgumentException("deadline above 0, retries 0..9: " + retries);
    }
  }

  /** 请B042到3号窗口, 16 cells, scrolling, 200 ms, two repeats. */
  public static BarSettings standard() {
    return new BarSettings(
        "请{number}到{counter}号窗口", 16, BarOverflow.SCROLL, Duration.ofMillis(200), 2);
  }

  String text(String number, String counter) {
    return template.replace("{counter}", counter).replace("{number}", number);
  }
}
