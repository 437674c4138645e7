package org.bancheng.device;

import java.time.LocalDate;

enum SystemDeviceClock implements DeviceClock {
  INSTANCE;

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public LocalDate today() {
    return LocalDate.now();
  }
}
