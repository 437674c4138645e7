package org.bancheng.device.emulator;

import java.awt.Graphics2D;
import java.util.Optional;

/**
 * A picture sent as rows of dots.
 *
 * @param data eight dots a byte, the left one highest, rows of {@code columns} bytes
 * @param scaleX dots to a dot, 1 or 2
 * @param scaleY the same downwards
 */
record DotRows(byte[] data, int columns, int rows, int scaleX, int scaleY) {

  /** {@code GS v 0 m xL xH yL yH ...}. */
  static Optional<DotRows> ofOldRaster(EscPosCommand command) {
    int mode = command.at(3);
    return of(
        command.from(8),
        command.shortAt(4),
        command.shortAt(6),
        1 + (mode & 1),
        1 + (mode >> 1 & 1));
  }

  /** The store function of {@code GS ( L} and {@code GS 8 L}; its width counts dots. */
  static Optional<DotRows> ofStoredGraphics(byte[] function) {
    EscPosCommand parameters = new EscPosCommand(function);
    return of(
        parameters.from(10),
        (parameters.shortAt(6) + 7) / 8,
        parameters.shortAt(8),
        Math.max(1, Math.min(2, parameters.at(3))),
        Math.max(1, Math.min(2, parameters.at(4))));
  }

  private static Optional<DotRows> of(byte[] data, int columns, int rows, int scaleX, int scaleY) {
    boolean whole = columns > 0 && rows > 0 && (long) columns * rows <= data.length;
    return whole ? Optional.of(new DotRows(data, columns, rows, scaleX, scaleY)) : Optional.empty();
  }

  int width() {
    return columns * 8 * scaleX;
  }

  int height() {
    return rows * scaleY;
  }

  void paint(Graphics2D pen) {
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns * 8; x++) {
        if ((data[y * columns + x / 8] >> (7 - x % 8) & 1) == 1) {
          pen.fillRect(x * scaleX, y * scaleY, scaleX, scaleY);
        }
      }
    }
  }
}
