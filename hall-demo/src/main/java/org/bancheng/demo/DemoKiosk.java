package org.bancheng.demo;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.demo.devices.DemoDevices;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.kiosk.Kiosk;
import org.bancheng.kiosk.KioskParts;
import org.bancheng.kiosk.KioskSettings;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.identity.HolderKey;
import org.bancheng.kiosk.spool.SqliteSpool;

/** The hall's first kiosk, in the demo's process. */
final class DemoKiosk {
  private DemoKiosk() {}

  static Kiosk start(DemoSettings demo, int brokerPort, DemoDevices devices) {
    HallId hall = demo.plan().hall();
    KioskId id = demo.plan().kiosks().get(0);
    Clock clock = Clock.systemUTC();
    UUID run = UUID.randomUUID();
    String will = new Topics(hall).kioskStatus(id);
    BusSettings bus =
        BusSettings.of("127.0.0.1", brokerPort, id.value())
            .withWill(will, BusJson.write(KioskStatus.gone(run)));
    return Kiosk.start(
        KioskSettings.of(hall, id)
            .with(
                FlowSettings.standard()
                    .withLetter(Optional.of(KioskSettings.FIRST_LETTER))
                    .withAuto(demo.auto())),
        new KioskParts(
            new PahoBusClient(bus),
            devices.reader(),
            ReaderSettings.standard(),
            devices.printer(),
            HolderKey.readOrMake(demo.data().resolve("holder.key"), new SecureRandom()),
            SqliteSpool.open(demo.data().resolve("kiosk-spool.db"), clock, UUID::randomUUID),
            devices.clock(),
            clock,
            run));
  }
}
