package org.bancheng.device.serial;

import java.time.Duration;

/**
 * How a port is opened: always 8 data bits, no parity, 1 stop bit, no flow control.
 *
 * @param baud bits per second
 * @param writeDeadline how long the other side may leave up to 256 bytes untaken before the line
 *     counts as lost
 * @param firstRetry wait before the first reopening; doubled each time
 * @param lastRetry longest wait between reopenings
 */
public record LineSettings(
    int baud, Duration writeDeadline, Duration firstRetry, Duration lastRetry) {

  public LineSettings {
    if (baud < 300 || baud > 4_000_000) {
      throw new IllegalArgumentException("baud must be 300..4000000: " + baud);
    }
  }

  /** The usual waits: 3 s to take a piece, reopening after 1 s to 30 s. */
  public static LineSettings atBaud(int baud) {
    return new LineSettings(
        baud, Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofSeconds(30));
  }

  /** ID-card readers: 115200 unless somebody changed it in the module. */
  public static LineSettings reader() {
    return atBaud(115_200);
  }
}
