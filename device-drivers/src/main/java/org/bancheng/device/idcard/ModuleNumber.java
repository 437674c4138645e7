package org.bancheng.device.idcard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The number of the security module in a reader (12 FF): 16 little-endian bytes {@code u16, u16,
 * u32 date, u32, u32}. It identifies the device, not a person; makers differ in how they pad it.
 *
 * <p>Only an answer of exactly 16 bytes is taken: this text goes to the log, a card's must not.
 *
 * @param text as printed on the label: {@code 05.01-20110511-0001234567-0987654321}
 */
public record ModuleNumber(String text) {
  private static final int BYTES = 16;

  /** The number in the data of an answer; empty if they are no number. */
  public static Optional<ModuleNumber> of(byte[] data) {
    if (data.length != BYTES) {
      return Optional.empty();
    }
    ByteBuffer numbers = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    return Optional.of(
        new ModuleNumber(
            String.format(
                "%02d.%02d-%08d-%010d-%010d",
                numbers.getShort() & 0xFFFF,
                numbers.getShort() & 0xFFFF,
                numbers.getInt() & 0xFFFFFFFFL,
                numbers.getInt() & 0xFFFFFFFFL,
                numbers.getInt() & 0xFFFFFFFFL)));
  }

  @Override
  public String toString() {
    return text;
  }
}
