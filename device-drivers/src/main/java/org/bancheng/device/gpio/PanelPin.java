package org.bancheng.device.gpio;

/** What a pin of the cabinet is for. */
public enum PanelPin {
  CALL_BUTTON,
  TOWER_RED,
  TOWER_YELLOW,
  TOWER_GREEN,
  BUZZER,
  PRINTER_DOOR,
  TAMPER,
  PRESENCE,
  STATUS_LED
}
