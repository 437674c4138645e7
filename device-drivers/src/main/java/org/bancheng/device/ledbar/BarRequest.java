package org.bancheng.device.ledbar;

/** An order waiting for its turn. */
@SuppressWarnings("ArrayRecordComponent") // requests are not compared
record BarRequest(int address, BarFrame.Kind kind, byte[] payload) {

  /** Orders that replace each other: show and clear are one kind of thing. */
  String slot() {
    return address + (kind == BarFrame.Kind.BRIGHTNESS ? " brightness" : " picture");
  }

  boolean toAll() {
    return address == BarFrame.ALL;
  }
}
