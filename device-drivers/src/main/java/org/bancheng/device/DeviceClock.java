package org.bancheng.device;

import java.time.Duration;
import java.time.LocalDate;

/**
 * The two kinds of time a device needs: a steady one for deadlines and a calendar one for "born in
 * the future". Tests advance a clock of their own; nothing in this module asks the system directly.
 */
public interface DeviceClock {

  /** Nanoseconds since some fixed moment; never goes backwards, only differences mean anything. */
  long nanos();

  /** Today where the device stands. */
  LocalDate today();

  /** The moment {@code wait} from now, on the steady clock. */
  default Deadline in(Duration wait) {
    return new Deadline(nanos() + wait.toNanos());
  }

  /** The clock of the running machine. */
  static DeviceClock system() {
    return SystemDeviceClock.INSTANCE;
  }
}
