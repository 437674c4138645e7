package org.bancheng.device.gpio;

import java.time.Instant;

/** What the cabinet reports. */
public sealed interface PanelEvent {
  /** The call button was pressed. */
  record CallPressed() implements PanelEvent {}

  /** The call button is held long. */
  record CallHeld() implements PanelEvent {}

  /** The printer door is open, or its wire is cut. */
  record DoorOpened() implements PanelEvent {}

  /** The printer door is closed again. */
  record DoorClosed() implements PanelEvent {}

  /**
   * The cabinet was opened. Not told again before it is acknowledged and closed.
   *
   * @param at when it was seen
   */
  record Tampered(Instant at) implements PanelEvent {}

  /** Somebody stands before the kiosk. */
  record PersonArrived() implements PanelEvent {}

  /** Nobody was seen for the hold time. */
  record PersonLeft() implements PanelEvent {}
}
