package org.bancheng.device.emulator;

/**
 * How bar codes are drawn.
 *
 * @param height {@code GS h}, dots, 1..255
 * @param moduleDots {@code GS w}, 2..6
 * @param textAbove whether {@code GS H} asks for the text above
 * @param textBelow whether it asks for the text below
 * @param smallText {@code GS f}: font B
 */
record BarcodeSettings(
    int height, int moduleDots, boolean textAbove, boolean textBelow, boolean smallText) {
  static final BarcodeSettings AT_POWER_UP = new BarcodeSettings(162, 3, false, false, false);

  /** The settings after a command that may change them. */
  BarcodeSettings after(EscPosCommand command) {
    int n = command.at(2);
    return switch (command.code()) {
      case 0x1D68 ->
          n == 0 ? this : new BarcodeSettings(n, moduleDots, textAbove, textBelow, smallText);
      case 0x1D77 ->
          n < 2 || n > 6 ? this : new BarcodeSettings(height, n, textAbove, textBelow, smallText);
      case 0x1D48 -> new BarcodeSettings(height, moduleDots, (n & 1) != 0, (n & 2) != 0, smallText);
      case 0x1D66 -> new BarcodeSettings(height, moduleDots, textAbove, textBelow, (n & 1) != 0);
      default -> this;
    };
  }
}
