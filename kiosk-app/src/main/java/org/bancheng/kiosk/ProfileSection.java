package org.bancheng.kiosk;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.device.printer.Presenter;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.PrinterProfiles;
import org.bancheng.device.printer.PrinterSkill;
import org.bancheng.station.YamlSection;

/**
 * The printer's profile in {@code kiosk.yaml}: the name of a model, or a model and what is
 * different; {@code docs/kiosk.yaml} shows every key.
 */
final class ProfileSection {
  private static final Duration ABANDONED = Duration.ofSeconds(30);

  private final YamlSection section;

  private ProfileSection(YamlSection section) {
    this.section = section;
  }

  /** Reads the value of a key, which may be a word or a section. */
  static PrinterProfile read(YamlSection root, String key, PrinterProfile usual) {
    return root.holdsSection(key)
        ? new ProfileSection(root.section(key)).profile(usual)
        : root.value(key, usual, ProfileSection::model);
  }

  private static PrinterProfile model(String name) {
    return PrinterProfiles.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of " + String.join(", ", PrinterProfiles.names())));
  }

  private PrinterProfile profile(PrinterProfile usual) {
    PrinterProfile model = section.value("model", usual, ProfileSection::model);
    return skills(
        new PrinterProfile(
            model.name(),
            section.wholeNumber(
                "dots-per-line",
                model.dotsPerLine(),
                PrinterProfile.NARROWEST,
                PrinterProfile.WIDEST),
            section.wholeNumber("baud", model.baud(), 1_200, 921_600),
            section.wholeNumber("speed-mm-s", model.speedMmPerSecond(), 10, 500),
            model.skills(),
            presenter(model.presenter()),
            is("print-when-mute", model.printWhenMute()),
            model.statusDeadline(),
            section.seconds("reserve", model.reserve(), 1, 60)));
  }

  private PrinterProfile skills(PrinterProfile model) {
    return model
        .with(PrinterSkill.CHINESE_FONT, is("chinese-font", model, PrinterSkill.CHINESE_FONT))
        .with(PrinterSkill.QR_CODE, isNative("qr", model, PrinterSkill.QR_CODE))
        .with(PrinterSkill.BARCODE, isNative("barcode", model, PrinterSkill.BARCODE))
        .with(PrinterSkill.PROCESS_ID, is("process-id", model, PrinterSkill.PROCESS_ID))
        .with(PrinterSkill.CUTTER, is("cutter", model, PrinterSkill.CUTTER))
        .with(
            PrinterSkill.CLEARS_BUFFERS, is("clears-buffers", model, PrinterSkill.CLEARS_BUFFERS));
  }

  private Optional<Presenter> presenter(Optional<Presenter> usual) {
    boolean there = is("presenter", usual.isPresent());
    int steps = section.wholeNumber("present-steps", usual.map(Presenter::steps).orElse(0), 0, 255);
    Duration after =
        section.seconds(
            "retract-after", usual.map(Presenter::retractAfter).orElse(ABANDONED), 5, 600);
    return there ? Optional.of(new Presenter(steps, after)) : Optional.empty();
  }

  private boolean is(String key, PrinterProfile model, PrinterSkill skill) {
    return is(key, model.can(skill));
  }

  private boolean is(String key, boolean usual) {
    return choice(key, usual, "yes", "no");
  }

  private boolean isNative(String key, PrinterProfile model, PrinterSkill skill) {
    return choice(key, model.can(skill), "native", "raster");
  }

  private boolean choice(String key, boolean usual, String yes, String no) {
    return section.value(
        key,
        usual,
        text -> {
          if (!text.equals(yes) && !text.equals(no)) {
            throw new IllegalArgumentException("must be " + yes + " or " + no);
          }
          return text.equals(yes);
        });
  }
}
