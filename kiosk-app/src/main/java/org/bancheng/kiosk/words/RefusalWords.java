package org.bancheng.kiosk.words;

import org.bancheng.hall.Names;
import org.bancheng.hall.Refusal;

/** A "no" of the hub, and the way on. */
final class RefusalWords {
  static final Names GUIDE_DESK =
      new Names("请到导办台，工作人员会帮您", "Please go to the guide desk: the staff will help you");

  private RefusalWords() {}

  static Names what(Refusal reason) {
    return switch (reason) {
      case SERVICE_CLOSED -> new Names("这项业务现在不发号", "No numbers for this service just now");
      case QUOTA_REACHED, NUMBERS_EXHAUSTED ->
          new Names("这项业务今天的号已发完", "All numbers for this service are gone today");
      case ALREADY_HOLDS_TICKET ->
          new Names("您已有这项业务的号票", "You already hold a ticket for this service");
      case UNKNOWN_SERVICE -> new Names("本大厅不办这项业务", "This service is not offered in this hall");
      case NOT_ALLOWED ->
          new Names("这台机器不能取这项业务的号", "This kiosk gives no numbers for this service");
      default -> new Names("没有取到号", "No number was issued");
    };
  }

  static Names next(Refusal reason) {
    return switch (reason) {
      case SERVICE_CLOSED, UNKNOWN_SERVICE ->
          new Names("请选其他业务，或到导办台询问", "Choose another service, or ask at the guide desk");
      case ALREADY_HOLDS_TICKET ->
          new Names(
              "请用原来的号票等候；找不到了请到导办台",
              "Please wait with that ticket; if it is lost, go to the guide desk");
      default -> GUIDE_DESK;
    };
  }
}
