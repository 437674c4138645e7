package org.bancheng.device.emulator;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bancheng.device.printer.QrDots;

/** The symbol being made by {@code GS ( k}: settings, content, print. */
final class QrStore {
  private static final int QR = 0x31;
  private static final int MODULE_SIZE = 0x43;
  private static final int LEVEL = 0x45;
  private static final int STORE = 0x50;
  private static final int PRINT = 0x51;
  private static final ErrorCorrectionLevel[] LEVELS = {
    ErrorCorrectionLevel.L, ErrorCorrectionLevel.M, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.H
  };

  /** A symbol to be printed. */
  record Symbol(QrDots dots, int moduleDots, String content) {}

  private int moduleDots = 3;
  private ErrorCorrectionLevel level = ErrorCorrectionLevel.L;
  private String content = "";

  /**
   * Takes a {@code 1D 28 6B pL pH cn fn ...} command; gives a symbol if it is "print" and there is
   * one.
   */
  Optional<Symbol> take(EscPosCommand command) {
    if (command.at(5) == QR) {
      switch (command.at(6)) {
        case MODULE_SIZE -> moduleDots = Math.max(1, Math.min(16, command.at(7)));
        case LEVEL -> level = LEVELS[command.at(7) & 3];
        case STORE -> content = new String(command.from(8), StandardCharsets.UTF_8);
        case PRINT -> {
          return symbol();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private Optional<Symbol> symbol() {
    if (content.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Symbol(QrDots.of(content, level), moduleDots, content));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
