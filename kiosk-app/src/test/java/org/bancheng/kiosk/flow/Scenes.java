package org.bancheng.kiosk.flow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.forecast.ShownForecast;

/** Scenes and their parts for tests, named so that a test reads aloud. */
public final class Scenes {
  public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
  public static final ServiceId A = new ServiceId("A");
  public static final ServiceId B = new ServiceId("B");
  public static final ServiceId C = new ServiceId("C");
  public static final Names HALL = new Names("示例县政务服务中心", "Demo County Service Hall");
  public static final Holder ELDER =
      new Holder(Optional.of(new HolderToken("dGVzdC10b2tlbi1vbmU")), HolderGroup.ELDERLY);
  public static final TicketId TAKE = new TicketId(new UUID(7, 1));

  private Scenes() {}

  public static Offer offer(String letter, String zh, String en, int waiting, int p50, int p90) {
    return new Offer(
        new ServiceId(letter),
        new Names(zh, en),
        true,
        waiting,
        shown(p50, p90),
        Optional.of(new Names("身份证、申请材料", "ID card, application papers")));
  }

  public static Offer closed(Offer offer) {
    return new Offer(offer.service(), offer.name(), false, 0, ShownForecast.UNKNOWN, offer.bring());
  }

  private static ShownForecast shown(int p50, int p90) {
    return ShownForecast.of(p50, p90, ShownForecast.UNKNOWN);
  }

  public static List<Offer> demoMenu() {
    return List.of(
        offer("A", "综合受理", "General services", 7, 14, 25),
        offer("B", "办不成事反映", "Could not get it done", 0, 0, 0),
        closed(offer("C", "社保医保", "Social and medical insurance", 3, 10, 20)),
        offer("D", "不动产登记", "Real estate registration", 41, 155, 310));
  }

  public static Surroundings serving(List<Offer> menu, Instant heard) {
    return Surroundings.UNHEARD
        .withMenu(HALL, menu)
        .withHub(true, heard)
        .withReader(ReaderState.READY)
        .withPrinter(new PrinterState(PrinterState.Voice.ANSWERS, Optional.empty(), false));
  }

  /** A scene at nine o'clock, entered a second before. */
  public static KioskScene scene(KioskState state, Surroundings around) {
    return new KioskScene(state, around, NINE.minusSeconds(1), NINE);
  }

  public static KioskScene scene(KioskState state) {
    return scene(state, serving(demoMenu(), NINE));
  }

  public static Slip slip(String number) {
    return slip(TAKE, number, 7);
  }

  public static Slip slip(TicketId ticket, String number, int ahead) {
    TicketNumber parsed = TicketNumber.parse(number);
    return new Slip(
        ticket,
        parsed,
        new ServiceId(parsed.series().letters().substring(0, 1)),
        "办不成事反映",
        OptionalInt.of(ahead),
        shown(14, 25),
        OffsetDateTime.parse("2026-11-23T09:03:11+08:00"),
        Optional.of("https://example.invalid/t/0193"));
  }

  /** A number that the kiosk gave out by itself. */
  public static Slip ownSlip(TicketId ticket, String number) {
    Slip known = slip(ticket, number, 0);
    return new Slip(
        ticket,
        known.number(),
        known.service(),
        known.serviceName(),
        OptionalInt.empty(),
        ShownForecast.UNKNOWN,
        known.issuedAt(),
        Optional.empty());
  }
}
