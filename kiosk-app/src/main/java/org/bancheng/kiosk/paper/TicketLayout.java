package org.bancheng.kiosk.paper;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bancheng.device.printer.PaperAlign;
import org.bancheng.device.printer.TicketPaper;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.Slip;
import org.bancheng.kiosk.words.WaitWords;

/** Lays a ticket out: the number four times as large as the rest. */
public final class TicketLayout {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int QR_MODULE = 6;
  private static final int LONGEST_QR = 300;

  private final Names hall;

  public TicketLayout(Names hall) {
    this.hall = hall;
  }

  /**
   * @param copy 1 for the first paper; from 2 on it is marked 补打, so that nobody takes it for a
   *     second number
   */
  public TicketPaper paper(Slip slip, int copy) {
    TicketPaper.Builder paper = TicketPaper.paper().align(PaperAlign.CENTRE);
    head(paper);
    if (copy > 1) {
      paper.size(2).bold(true).line("补打").size(1).bold(false).line("Copy " + copy);
    }
    number(paper, slip);
    facts(paper, slip);
    track(paper, slip);
    return foot(paper, slip).feed(2).cut().build();
  }

  private void head(TicketPaper.Builder paper) {
    paper.size(2).bold(true).line(hall.zh()).size(1).bold(false).line(hall.en()).feed(1);
  }

  private static void number(TicketPaper.Builder paper, Slip slip) {
    paper.line("您的号码  Your number");
    paper.size(4).bold(true).line(slip.number().toString());
    paper.size(2).line(slip.serviceName()).size(1).bold(false).feed(1);
  }

  private static void facts(TicketPaper.Builder paper, Slip slip) {
    say(paper, WaitWords.ahead(slip.ahead()));
    slip.forecast().map(WaitWords::range).ifPresent(wait -> likely(paper, wait));
  }

  private static void likely(TicketPaper.Builder paper, Names range) {
    say(paper, new Names("预计等候 " + range.zh(), "expected wait: " + range.en()));
  }

  private static void say(TicketPaper.Builder paper, Names text) {
    paper.bold(true).line(text.zh()).bold(false).line(text.en());
  }

  /** A code to follow the line with a phone; where the hall has no such page, the ticket's id. */
  private static void track(TicketPaper.Builder paper, Slip slip) {
    slip.track()
        .filter(TicketLayout::fitsACode)
        .ifPresentOrElse(
            address -> paper.feed(1).qr(address, QR_MODULE).line("扫码看排队进度  Scan to see your place"),
            () -> paper.feed(1).line(slip.ticket().toString()));
  }

  private static boolean fitsACode(String address) {
    return !address.isEmpty()
        && address.length() <= LONGEST_QR
        && address.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
  }

  private static TicketPaper.Builder foot(TicketPaper.Builder paper, Slip slip) {
    return paper
        .feed(1)
        .line("请留意叫号，过号请到导办台")
        .line("Watch the board; if you missed your call,")
        .line("ask at the guide desk")
        .line(TIME.format(slip.issuedAt()));
  }
}
