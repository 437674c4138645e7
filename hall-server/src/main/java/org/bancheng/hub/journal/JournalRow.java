package org.bancheng.hub.journal;

import java.util.List;
import org.bancheng.hall.event.HallEvent;

/** A stored command: its place in the journal, from 1 without gaps, and its events. */
public record JournalRow(long seq, List<HallEvent> events) {}
