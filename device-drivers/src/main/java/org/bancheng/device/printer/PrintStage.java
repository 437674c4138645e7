package org.bancheng.device.printer;

/** How far an attempt at a paper has come. */
enum PrintStage {
  PROBING,
  SETTING_UP,
  SETTLING,
  PRINTING,
  ASKING_WHY,
  OVER;

  /** Whether the paper's bytes are out of our hands and its fate is open. */
  boolean sent() {
    return this == PRINTING || this == ASKING_WHY;
  }
}
