package org.bancheng.hub.journal;

import java.time.Instant;
import java.util.List;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.event.HallEvent;

/**
 * What is to be stored for one accepted command.
 *
 * @param by who asked: {@code staff:<user>}, {@code kiosk:<id>}, {@code button:<counter>}, {@code
 *     hub}
 * @param kind the command's name, {@code call-next}
 */
public record JournalEntry(
    CommandId id, Instant at, String by, String kind, List<HallEvent> events) {}
