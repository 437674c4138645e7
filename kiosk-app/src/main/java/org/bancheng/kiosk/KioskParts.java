package org.bancheng.kiosk;

import java.time.InstantSource;
import java.util.UUID;
import org.bancheng.bus.client.BusClient;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.device.printer.TicketPrinter;
import org.bancheng.device.serial.SerialLine;
import org.bancheng.kiosk.identity.HolderKey;
import org.bancheng.kiosk.spool.KioskSpool;

/**
 * What a kiosk is made of. All of it belongs to the kiosk from then on and is closed with it.
 *
 * @param bus not started yet
 * @param reader the card reader's line, not started yet
 * @param clock the time of day
 * @param run of this start; the bus's will tells it
 */
public record KioskParts(
    BusClient bus,
    SerialLine reader,
    ReaderSettings readerSettings,
    TicketPrinter printer,
    HolderKey key,
    KioskSpool spool,
    DeviceClock deviceClock,
    InstantSource clock,
    UUID run) {}
