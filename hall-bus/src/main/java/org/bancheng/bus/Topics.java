package org.bancheng.bus;

import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.ZoneName;

/** Every topic of one hall (bus contract v1), all below {@code hall/<hall>/}. */
public record Topics(HallId hall) {
  public String hubStatus() {
    return root() + "hub/status";
  }

  public String menu() {
    return root() + "menu";
  }

  public String kioskRequest(KioskId kiosk) {
    return kiosk(kiosk) + "request";
  }

  public String kioskReply(KioskId kiosk) {
    return kiosk(kiosk) + "reply";
  }

  public String kioskStatus(KioskId kiosk) {
    return kiosk(kiosk) + "status";
  }

  public String boardState(ZoneName zone) {
    return board(zone) + "state";
  }

  public String boardCall(ZoneName zone) {
    return board(zone) + "call";
  }

  public String boardReceipt(ZoneName zone) {
    return board(zone) + "receipt";
  }

  public String counterButton(CounterId counter) {
    return root() + "counter/" + counter + "/button";
  }

  public String counterLamp(CounterId counter) {
    return root() + "counter/" + counter + "/lamp";
  }

  /** Filter for the requests of all kiosks. */
  public String allKioskRequests() {
    return root() + "kiosk/+/request";
  }

  /** Filter for the status of all kiosks. */
  public String allKioskStatus() {
    return root() + "kiosk/+/status";
  }

  /** Filter for the receipts of all boards. */
  public String allBoardReceipts() {
    return root() + "board/+/receipt";
  }

  /** Filter for the buttons of all counters. */
  public String allCounterButtons() {
    return root() + "counter/+/button";
  }

  /**
   * The one variable level of a topic that one of the filters let through: the kiosk, zone or
   * counter.
   */
  public String owner(String topic) {
    String[] levels = topic.substring(root().length()).split("/", -1);
    if (levels.length != 3) {
      throw new IllegalArgumentException(
          "not a topic of three levels below " + root() + ": " + topic);
    }
    return levels[1];
  }

  private String root() {
    return "hall/" + hall + "/";
  }

  private String kiosk(KioskId kiosk) {
    return root() + "kiosk/" + kiosk + "/";
  }

  private String board(ZoneName zone) {
    return root() + "board/" + zone + "/";
  }
}
