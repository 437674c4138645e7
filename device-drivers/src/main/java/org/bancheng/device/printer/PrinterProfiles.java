package org.bancheng.device.printer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The printer models known by name. Figures that makers do not publish are on the safe side. */
public final class PrinterProfiles {
  private static final Duration STATUS_DEADLINE = Duration.ofMillis(300);
  private static final Duration RESERVE = Duration.ofSeconds(3);
  private static final Duration ABANDONED = Duration.ofSeconds(30);

  private static final Set<PrinterSkill> USUAL =
      Set.of(
          PrinterSkill.CHINESE_FONT,
          PrinterSkill.QR_CODE,
          PrinterSkill.BARCODE,
          PrinterSkill.CUTTER);

  private PrinterProfiles() {}

  /** The names {@link #named} knows. */
  public static List<String> names() {
    return List.of("wide", "narrow", "epson", "epson-180", "presenter", "no-chinese");
  }

  /** A model by its name. */
  public static Optional<PrinterProfile> named(String name) {
    return switch (name) {
      case "wide" -> Optional.of(wide());
      case "narrow" -> Optional.of(narrow());
      case "epson" -> Optional.of(epson("Epson, 203 dpi", 576));
      case "epson-180" -> Optional.of(epson("Epson, 180 dpi", 512));
      case "presenter" -> Optional.of(withPresenter());
      case "no-chinese" ->
          Optional.of(
              model("80 mm without Chinese", 576, 115_200, 100, USUAL)
                  .with(PrinterSkill.CHINESE_FONT, false));
      default -> Optional.empty();
    };
  }

  /** 80 mm paper, 115200 baud, Chinese font, cutter. */
  static PrinterProfile wide() {
    return model("80 mm", 576, 115_200, 100, USUAL);
  }

  /** 58 mm paper, 9600 baud; its QR and bar codes are drawn by us. */
  static PrinterProfile narrow() {
    return model("58 mm", 384, 9_600, 70, USUAL)
        .with(PrinterSkill.QR_CODE, false)
        .with(PrinterSkill.BARCODE, false);
  }

  /** Newer Epson models: they say which paper is done. Chinese version. */
  private static PrinterProfile epson(String name, int dots) {
    return model(name, dots, 38_400, 100, USUAL)
        .with(PrinterSkill.PROCESS_ID, true)
        .with(PrinterSkill.CLEARS_BUFFERS, true);
  }

  /** CUSTOM KPM and its like: the ticket is held out, and pulled back if nobody takes it. */
  private static PrinterProfile withPresenter() {
    return model("80 mm with presenter", 576, 115_200, 100, USUAL)
        .with(Optional.of(new Presenter(0, ABANDONED)));
  }

  private static PrinterProfile model(
      String name, int dots, int baud, int speed, Set<PrinterSkill> skills) {
    return new PrinterProfile(
        name, dots, baud, speed, skills, Optional.empty(), true, STATUS_DEADLINE, RESERVE);
  }
}
