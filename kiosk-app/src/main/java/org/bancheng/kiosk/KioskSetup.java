package org.bancheng.kiosk;

import java.nio.file.Path;
import java.util.Optional;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.station.BrokerAddress;

/**
 * Everything a kiosk on a machine of its own is told: by its file, by options, or by nobody.
 *
 * @param key the provisioned key of the hall; empty: one of its own is made in the data folder
 * @param data folder for the spool and for what else the kiosk makes
 */
record KioskSetup(
    KioskSettings settings,
    BrokerAddress broker,
    DevicePort reader,
    DevicePort printer,
    PrinterProfile profile,
    Optional<Path> key,
    Path data) {

  /** Without a file: the demo hall's kiosk, on this machine, with emulated devices. */
  static KioskSetup demo() {
    KioskId kiosk = new KioskId("kiosk-1");
    return new KioskSetup(
        KioskSettings.of(new HallId("demo"), kiosk)
            .with(FlowSettings.standard().withLetter(Optional.of(KioskSettings.FIRST_LETTER))),
        BrokerAddress.LOCAL,
        DevicePort.EMULATED,
        DevicePort.EMULATED,
        PrinterProfile.wide(),
        Optional.empty(),
        KioskSettings.dataFolder(kiosk));
  }

  KioskSetup with(KioskSettings other) {
    return new KioskSetup(other, broker, reader, printer, profile, key, data);
  }

  KioskSetup with(BrokerAddress other) {
    return new KioskSetup(settings, other, reader, printer, profile, key, data);
  }

  KioskSetup withReader(DevicePort port) {
    return new KioskSetup(settings, broker, port, printer, profile, key, data);
  }

  KioskSetup withPrinter(DevicePort port) {
    return new KioskSetup(settings, broker, reader, port, profile, key, data);
  }

  KioskSetup withData(Path folder) {
    return new KioskSetup(settings, broker, reader, printer, profile, key, folder);
  }
}
