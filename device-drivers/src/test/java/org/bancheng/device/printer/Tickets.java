package org.bancheng.device.printer;

/** Papers for tests. */
public final class Tickets {
  public static final String URL = "https://example.invalid/t/A023?s=1";

  private Tickets() {}

  /**
   * A queue ticket with everything a ticket has, and three characters no printer's font has all of.
   */
  public static TicketPaper ticket() {
    return TicketPaper.paper()
        .align(PaperAlign.CENTRE)
        .bold(true)
        .size(2)
        .line("滨海市政务服务中心")
        .size(1)
        .bold(false)
        .line("排队号 / Ticket")
        .size(5)
        .bold(true)
        .line("A023")
        .size(1)
        .bold(false)
        .align(PaperAlign.LEFT)
        .line("业务：社保卡补换")
        .line("前面等候：7 人")
        .line("生僻字：㐂䶮𠮷龘")
        .align(PaperAlign.CENTRE)
        .qr(URL, 6)
        .line("2026-11-21 09:30:05")
        .feed(1)
        .cut()
        .build();
  }
}
