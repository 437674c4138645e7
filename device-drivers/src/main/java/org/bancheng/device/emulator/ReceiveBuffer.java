package org.bancheng.device.emulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What a printer has received and not yet carried out. What comes when it is full is lost. A
 * picture longer than the buffer fits all the same while the printer works: its rows leave the
 * buffer as they come.
 */
final class ReceiveBuffer {
  private final int size;
  private final EscPosSplitter splitter = new EscPosSplitter();
  private final Deque<EscPosCommand> whole = new ArrayDeque<>();
  private int wholeBytes;
  private int streamed;

  ReceiveBuffer(int size) {
    this.size = size;
  }

  /** Free bytes. */
  int free() {
    return size - wholeBytes - splitter.waiting() + streamed;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return whole.isEmpty() && splitter.waiting() == 0;
  }

  /**
   * Takes one byte.
   *
   * @param working whether the printer would carry out now what it gets
   * @return the command it completes
   */
  Optional<EscPosCommand> add(byte next, boolean working) {
    if (working && whole.isEmpty()) {
      streamed = splitter.waiting();
    }
    if (free() <= 0) {
      return Optional.empty();
    }
    splitter.add(new byte[] {next}, 1);
    Optional<EscPosCommand> command = splitter.next();
    command.ifPresent(this::keep);
    return command;
  }

  /** Real-time commands were acted upon before; they take no room. */
  private void keep(EscPosCommand command) {
    streamed = 0;
    if (command.code() >> 8 != 0x10) {
      whole.addLast(command);
      wholeBytes += command.bytes().length;
    }
  }

  Optional<EscPosCommand> next() {
    Optional<EscPosCommand> next = Optional.ofNullable(whole.pollFirst());
    next.ifPresent(command -> wholeBytes -= command.bytes().length);
    return next;
  }

  void clear() {
    splitter.clear();
    whole.clear();
    wholeBytes = 0;
    streamed = 0;
  }
}
