package org.bancheng.device.printer;

import java.time.Duration;
import org.bancheng.device.serial.LineSettings;

/**
 * What one printer model is like.
 *
 * @param name for people
 * @param dotsPerLine printable width: 576 on 80 mm paper, 384 on 58 mm (203 dpi)
 * @param baud speed of its line
 * @param speedMmPerSecond printing speed, for the deadline
 * @param qrAsRaster whether QR codes are sent as dots: cheap models print the data of the native
 *     command as text
 * @param printWhenMute whether a printer that never answered a status request is printed to all the
 *     same, once, with the outcome unknown
 * @param clearsBuffers whether the model has DLE DC4 8, "clear all buffers" (newer Epson)
 * @param statusDeadline longest wait for one status byte
 * @param reserve added to the reckoned printing time before an answer is given up
 */
public record PrinterProfile(
    String name,
    int dotsPerLine,
    int baud,
    int speedMmPerSecond,
    boolean qrAsRaster,
    boolean printWhenMute,
    boolean clearsBuffers,
    Duration statusDeadline,
    Duration reserve) {

  /** 80 mm paper, 115200 baud. */
  public static PrinterProfile wide() {
    return new PrinterProfile(
        "80 mm",
        576,
        115_200,
        100,
        false,
        true,
        false,
        Duration.ofMillis(300),
        Duration.ofSeconds(3));
  }

  /** 58 mm paper, 9600 baud. */
  public static PrinterProfile narrow() {
    return new PrinterProfile(
        "58 mm", 384, 9_600, 70, true, true, false, Duration.ofMillis(300), Duration.ofSeconds(3));
  }

  /** How its port is opened. */
  public LineSettings line() {
    return LineSettings.atBaud(baud);
  }
}
