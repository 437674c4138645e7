package org.bancheng.kiosk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.kiosk.flow.KioskEffect;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.spool.KioskSpool;
import org.bancheng.kiosk.spool.SpoolFault;
import org.bancheng.kiosk.wire.ReplyReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the desk does besides deciding: takes, papers, reports, status. On the kiosk's thread. */
public final class DeskWork {
  private static final Logger log = LoggerFactory.getLogger(DeskWork.class);

  private final KioskSpool spool;
  private final TakeCourier takes;
  private final PaperHand papers;
  private final ReportCourier reports;
  private final OwnNumberHand own;
  private final OwnNumberCourier ownNumbers;
  private final MenuKeeper menu;
  private final StatusTeller status;
  private final Unsettled unsettled = new Unsettled();
  private final DiskWatch disk;

  public DeskWork(
      KioskSpool spool,
      TakeCourier takes,
      PaperHand papers,
      ReportCourier reports,
      OwnNumberHand own,
      OwnNumberCourier ownNumbers,
      MenuKeeper menu,
      StatusTeller status) {
    this.spool = spool;
    this.takes = takes;
    this.papers = papers;
    this.reports = reports;
    this.own = own;
    this.ownNumbers = ownNumbers;
    this.menu = menu;
    this.status = status;
    this.disk = new DiskWatch(spool);
  }

  /** What the last run left behind is settled, even if its menu, which comes back, is damaged. */
  Optional<KioskEvent> recover() {
    unsettled.settle(this::settleLastRun);
    changed();
    return menu.recall();
  }

  private void settleLastRun() {
    int left = spool.recover();
    if (left > 0) {
      log.warn("{} takes were under way when the kiosk went down; the hub will be told", left);
    }
  }

  private void changed() {
    reports.changed();
    ownNumbers.changed();
  }

  private int waiting() {
    return reports.waiting() + ownNumbers.waiting();
  }

  void carryOut(KioskEffect effect, KioskScene scene, Consumer<KioskEvent> desk) {
    try {
      begin(effect, scene, desk);
    } catch (SpoolFault e) {
      disk.doubt();
      throw e;
    }
    if (unsettled.waits()) {
      disk.doubt();
    }
    changed();
    send(scene, scene.now());
  }

  private void begin(KioskEffect effect, KioskScene scene, Consumer<KioskEvent> desk) {
    if (effect instanceof KioskEffect.SendTake take) {
      send(take);
    } else if (effect instanceof KioskEffect.GiveOwnNumber give) {
      give(give, scene, desk);
    } else if (effect instanceof KioskEffect.GiveUpTake given) {
      unsettled.settle(() -> spool.givenUp(given.take()));
    } else if (effect instanceof KioskEffect.TakeClosed closed) {
      unsettled.settle(() -> spool.closed(closed.take()));
    } else if (effect instanceof KioskEffect.UnexpectedTicket late) {
      unsettled.settle(() -> spool.unexpected(late.ticket()));
    } else if (effect instanceof KioskEffect.Print print) {
      papers.print(print, scene, desk);
    } else if (effect instanceof KioskEffect.Report report) {
      papers.report(report);
    }
  }

  /** Nothing begins before: settled later, it would be taken for what the last run left. */
  private void send(KioskEffect.SendTake take) {
    if (unsettled.settleAll()) {
      takes.send(take);
    }
  }

  private void give(KioskEffect.GiveOwnNumber give, KioskScene scene, Consumer<KioskEvent> desk) {
    if (unsettled.settleAll()) {
      own.give(give, scene, event -> given(event, desk));
    } else {
      given(new KioskEvent.NoOwnNumber(give.order().take()), desk);
    }
  }

  private void given(KioskEvent event, Consumer<KioskEvent> desk) {
    if (event instanceof KioskEvent.NoOwnNumber) {
      disk.doubt();
    }
    desk.accept(event);
  }

  /** A hub that is away would not hear of the numbers given out without it. */
  private void send(KioskScene scene, Instant now) {
    reports.sendDue(now);
    if (!scene.around().cutOff()) {
      ownNumbers.sendDue(now);
    }
  }

  /** What an answer means to the flow; an answer to a report means nothing to it. */
  Optional<KioskEvent> eventOf(KioskReply reply) {
    Optional<UUID> request = ReplyReader.request(reply);
    if (request.isEmpty()) {
      log.warn("The hub answered something this kiosk never asked");
      return Optional.empty();
    }
    if (reply instanceof KioskReply.Ticket ticket) {
      return Optional.of(ReplyReader.granted(ticket));
    }
    UUID id = request.get();
    if (spool.awaits(id)) {
      spool.acknowledged(id, reply instanceof KioskReply.Ok);
      changed();
      return Optional.empty();
    }
    if (ownNumbers.answered(id, reply)) {
      reports.changed();
      return Optional.empty();
    }
    return reply instanceof KioskReply.Refused refused
        ? Optional.of(ReplyReader.refused(id, refused))
        : Optional.empty();
  }

  void connection(boolean up, KioskScene scene, Instant now) {
    if (up) {
      reports.sendAll(now);
      ownNumbers.sendAgain();
      status.tell(scene, waiting(), now);
    }
  }

  /** What has become of the disk, if that is news. */
  Optional<KioskEvent> lookAtDisk(Instant now) {
    return disk.look(now);
  }

  void tick(KioskScene scene, Instant now) {
    boolean tried = unsettled.settleAgain(now);
    if (papers.storeAgain(now) || tried) {
      changed();
    }
    send(scene, now);
    status.tellIfDue(scene, waiting(), now);
    menu.keep(scene.around());
  }

  void hallDay(LocalDate day) {
    spool.own().dayHeard(day);
  }
}
