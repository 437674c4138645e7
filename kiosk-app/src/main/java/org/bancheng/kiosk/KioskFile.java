package org.bancheng.kiosk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.paper.TemplateFaulty;
import org.bancheng.kiosk.paper.TicketTemplate;
import org.bancheng.station.BrokerAddress;
import org.bancheng.station.StationFile;
import org.bancheng.station.YamlSection;

/**
 * {@code kiosk.yaml}; {@code docs/kiosk.yaml} shows every key. Paths are relative to its folder.
 */
final class KioskFile {
  private final StationFile file;
  private final YamlSection root;
  private final Path folder;

  private KioskFile(Path path) {
    this.file = StationFile.read(path);
    this.root = file.root();
    this.folder = path.toAbsolutePath().resolveSibling(".").normalize();
  }

  /**
   * @throws org.bancheng.station.StationFileFaulty with everything that is wrong
   */
  static KioskSetup read(Path path) {
    return new KioskFile(path).setup();
  }

  private KioskSetup setup() {
    KioskSetup usual = KioskSetup.demo();
    KioskSettings settings = settings(usual.settings());
    KioskSetup setup =
        new KioskSetup(
            settings,
            BrokerAddress.read(root.section("broker")),
            root.value("reader", usual.reader(), DevicePort::reader),
            root.value("printer", usual.printer(), DevicePort::printer),
            ProfileSection.read(root, "printer-profile", usual.profile()),
            Optional.of(key()),
            folder.resolve(
                root.text("data").orElse(KioskSettings.dataFolder(settings.kiosk()).toString())));
    file.mustBeSound();
    return setup;
  }

  private KioskSettings settings(KioskSettings usual) {
    root.require("hall");
    root.require("kiosk");
    return new KioskSettings(
        root.value("hall", usual.hall(), HallId::new),
        root.value("kiosk", usual.kiosk(), KioskId::new),
        name(usual.name()),
        root.value("timezone", Optional.empty(), KioskFile::zone),
        root.wholeNumber("elderly-from", usual.elderlyFrom(), 1, 130),
        flow(usual.flow()),
        ticket(usual.ticket()));
  }

  private Names name(Names usual) {
    YamlSection name = root.section("name");
    return new Names(name.text("zh").orElse(usual.zh()), name.text("en").orElse(usual.en()));
  }

  private FlowSettings flow(FlowSettings usual) {
    YamlSection seconds = root.section("seconds");
    Duration patience = seconds.seconds("patience", usual.patience(), 10, 600);
    Duration shown = seconds.seconds("shown", usual.shown(), 3, 120);
    return usual
        .withTimes(patience, shown)
        .withLetter(
            root.value("letter", Optional.empty(), text -> Optional.of(new KioskLetter(text))))
        .withAuto(root.value("auto", Optional.empty(), text -> Optional.of(new ServiceId(text))));
  }

  private Path key() {
    root.require("holder-key");
    return folder.resolve(root.text("holder-key").orElse("holder.key"));
  }

  /** A template's faults are told among those of this file. */
  private TicketTemplate ticket(TicketTemplate usual) {
    Optional<String> name = root.text("ticket-template");
    if (name.isEmpty()) {
      return usual;
    }
    try {
      return TicketTemplate.read(folder.resolve(name.get()));
    } catch (InvalidPathException e) {
      root.fault("ticket-template", "is no name of a file");
    } catch (TemplateFaulty e) {
      e.faults().forEach(it -> root.fault("ticket-template", name.get() + " " + it));
    }
    return usual;
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be a zone such as Asia/Shanghai", e);
    }
  }
}
