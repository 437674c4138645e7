package org.bancheng.device.emulator;

import java.util.Arrays;

/**
 * One command or one character of an ESC/POS stream, cut out whole.
 *
 * @param bytes all of it, from its first byte
 */
record EscPosCommand(byte[] bytes) {

  /** The unsigned byte at that place; 0 beyond the end. */
  int at(int index) {
    return index < bytes.length ? bytes[index] & 0xFF : 0;
  }

  /** The first two bytes as one number; for a character or a control byte the first alone. */
  int code() {
    return bytes.length > 1 && at(0) < 0x20 ? at(0) << 8 | at(1) : at(0);
  }

  /** The little-endian number of two bytes at that place. */
  int shortAt(int index) {
    return at(index) | at(index + 1) << 8;
  }

  byte[] from(int index) {
    return Arrays.copyOfRange(bytes, Math.min(index, bytes.length), bytes.length);
  }

  boolean isCharacter() {
    return at(0) >= 0x20;
  }
}
