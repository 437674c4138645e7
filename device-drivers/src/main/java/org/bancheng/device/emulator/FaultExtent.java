package org.bancheng.device.emulator;

import java.time.Duration;
import org.bancheng.device.idcard.sam.SamStatus;

/**
 * How much of a {@link ReaderFault}.
 *
 * @param bytes how many bytes {@link ReaderFault#DROPPED_BYTES} loses, or after how many {@link
 *     ReaderFault#CUT_SHORT} stops
 * @param delay how much later {@link ReaderFault#LATE} answers
 * @param status with which SW3 {@link ReaderFault#REFUSES_SELECT} and {@link
 *     ReaderFault#REFUSES_READ} refuse
 */
record FaultExtent(int bytes, Duration delay, int status) {

  FaultExtent {
    if (bytes < 0 || delay.isNegative() || status < 0 || status > 0xFF) {
      throw new IllegalArgumentException("bytes and delay from 0 on, status 0..255");
    }
  }

  /** 600 bytes: about half of a read; 1 s; "reading failed". */
  static FaultExtent standard() {
    return new FaultExtent(600, Duration.ofSeconds(1), SamStatus.READ_FAILED);
  }

  FaultExtent withBytes(int count) {
    return new FaultExtent(count, delay, status);
  }

  FaultExtent withDelay(Duration time) {
    return new FaultExtent(bytes, time, status);
  }

  FaultExtent withStatus(int sw3) {
    return new FaultExtent(bytes, delay, sw3);
  }
}
