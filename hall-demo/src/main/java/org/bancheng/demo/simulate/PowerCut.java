package org.bancheng.demo.simulate;

/** The hub's machine lost its power in the middle of something. */
final class PowerCut extends RuntimeException {
  private static final long serialVersionUID = 1;

  PowerCut() {
    super("power cut");
  }
}
