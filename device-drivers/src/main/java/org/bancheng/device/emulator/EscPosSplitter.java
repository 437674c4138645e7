package org.bancheng.device.emulator;

import java.util.Arrays;
import java.util.Optional;

/** Cuts an ESC/POS stream into commands and characters. Takes any bytes. */
final class EscPosSplitter {
  private static final int FIRST_SIZE = 4_096;

  private byte[] buffer = new byte[FIRST_SIZE];
  private int start;
  private int end;
  private boolean chinese = true;

  /** How many bytes wait to become a command. */
  int waiting() {
    return end - start;
  }

  void add(byte[] bytes, int length) {
    if (end + length > buffer.length) {
      makeRoom(length);
    }
    System.arraycopy(bytes, 0, buffer, end, length);
    end += length;
  }

  private void makeRoom(int length) {
    int size = Math.max(buffer.length, 2 * (waiting() + length));
    byte[] roomier = new byte[size];
    System.arraycopy(buffer, start, roomier, 0, waiting());
    end = waiting();
    start = 0;
    buffer = roomier;
  }

  /** The next command, if it is whole. */
  Optional<EscPosCommand> next() {
    if (waiting() == 0) {
      return Optional.empty();
    }
    int length = CommandLength.of(buffer, start, waiting(), chinese);
    if (length == CommandLength.OPEN || length > waiting()) {
      return Optional.empty();
    }
    EscPosCommand command = new EscPosCommand(Arrays.copyOfRange(buffer, start, start + length));
    start += length;
    noteMode(command);
    return Optional.of(command);
  }

  private void noteMode(EscPosCommand command) {
    switch (command.code()) {
      case 0x1C26, 0x1B40 -> chinese = true;
      case 0x1C2E -> chinese = false;
      default -> {}
    }
  }

  /** Forgets all. */
  void clear() {
    start = 0;
    end = 0;
  }
}
