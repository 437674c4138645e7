package org.bancheng.device.gpio;

/** A lamp of the tower light. */
public enum TowerColour {
  RED(PanelPin.TOWER_RED),
  YELLOW(PanelPin.TOWER_YELLOW),
  GREEN(PanelPin.TOWER_GREEN);

  private final PanelPin pin;

  TowerColour(PanelPin pin) {
    this.pin = pin;
  }

  PanelPin pin() {
    return pin;
  }
}
