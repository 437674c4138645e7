package org.bancheng.kiosk.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bancheng.kiosk.spool.KioskSpool;
import org.bancheng.kiosk.spool.PaperReport;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.kiosk.wire.Requests;
import org.bancheng.station.HallClock;

/** Sends reports again and again, each under its one id, until the hub has answered. */
public final class ReportCourier {
  private static final Duration AGAIN = Duration.ofSeconds(5);

  private final KioskSpool spool;
  private final KioskWire wire;
  private final HallClock clock;
  private final Map<UUID, Instant> sent = new HashMap<>();
  private List<PaperReport> pending = List.of();

  public ReportCourier(KioskSpool spool, KioskWire wire, HallClock clock) {
    this.spool = spool;
    this.wire = wire;
    this.clock = clock;
  }

  /** The spool may hold something else now. */
  void changed() {
    pending = spool.pending();
    sent.keySet().retainAll(pending.stream().map(PaperReport::id).toList());
  }

  int waiting() {
    return pending.size();
  }

  void sendAll(Instant now) {
    sent.clear();
    sendDue(now);
  }

  void sendDue(Instant now) {
    for (PaperReport report : pending) {
      boolean due = !now.isBefore(sent.getOrDefault(report.id(), Instant.MIN));
      if (due && wire.ask(Requests.printed(report, clock.now()))) {
        sent.put(report.id(), now.plus(AGAIN));
      }
    }
  }
}
