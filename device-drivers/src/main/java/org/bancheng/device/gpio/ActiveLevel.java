package org.bancheng.device.gpio;

/** Which level switches an output on: transistor boards take HIGH, many relay boards LOW. */
public enum ActiveLevel {
  HIGH,
  LOW
}
