package org.bancheng.kiosk.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Names;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.kiosk.flow.CardPlace;
import org.bancheng.kiosk.flow.KioskEvent.BackTouched;
import org.bancheng.kiosk.flow.KioskEvent.PageTouched;
import org.bancheng.kiosk.flow.KioskEvent.PrintAgainTouched;
import org.bancheng.kiosk.flow.KioskEvent.WithoutCardTouched;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.flow.KioskState.CardPrompt;
import org.bancheng.kiosk.flow.KioskState.HoldsAlready;
import org.bancheng.kiosk.flow.KioskState.Issuing;
import org.bancheng.kiosk.flow.KioskState.NoAnswer;
import org.bancheng.kiosk.flow.KioskState.OutOfOrder;
import org.bancheng.kiosk.flow.KioskState.Printing;
import org.bancheng.kiosk.flow.KioskState.Refused;
import org.bancheng.kiosk.flow.KioskState.Start;
import org.bancheng.kiosk.flow.KioskState.Taking;
import org.bancheng.kiosk.flow.KioskState.TicketTaken;
import org.bancheng.kiosk.flow.Offer;
import org.bancheng.kiosk.flow.Surroundings;
import org.bancheng.kiosk.words.Page.Kind;
import org.bancheng.kiosk.words.Page.Notice;
import org.bancheng.kiosk.words.Page.PageButton;
import org.bancheng.kiosk.words.Page.TileSheet;
import org.bancheng.kiosk.words.Page.Tone;

/** The page of each state. */
public final class KioskWords implements KioskState.Reader<Page> {
  /** After this long without an answer the citizen is asked to wait. */
  static final Duration SLOW = Duration.ofSeconds(2);

  private static final PageButton BACK = new PageButton(new Names("返回", "Back"), new BackTouched());
  private static final PageButton DONE = new PageButton(new Names("完成", "Done"), new BackTouched());
  private static final PageButton WITHOUT_CARD =
      new PageButton(new Names("不用身份证，直接取号", "Go on without a card"), new WithoutCardTouched());

  private final KioskScene scene;
  private final Surroundings around;

  private KioskWords(KioskScene scene) {
    this.scene = scene;
    this.around = scene.around();
  }

  /** What the screen shows for a scene, but for clock and countdown. */
  public static Page of(KioskScene scene) {
    return scene.state().read(new KioskWords(scene));
  }

  @Override
  public Page start(Start state) {
    Names title =
        state.guest().isPresent()
            ? new Names("证件已读好，请点选业务", "Your card is read: touch a service")
            : new Names("请点选要办的业务", "Touch the service you need");
    TileSheet sheet = ServiceWords.sheet(around.offers(), around.cutOff(), state.page());
    return Page.of(Kind.SERVICES, title)
        .saying(startLines(state))
        .noticing(startNotices(state))
        .offering(sheet)
        .with(startButtons(state, sheet));
  }

  private Names[] startLines(Start state) {
    if (state.guest().isPresent()) {
      return around.card() == CardPlace.LYING
          ? new Names[] {new Names("可以取走证件了", "You may take your card away")}
          : new Names[0];
    }
    if (around.card() == CardPlace.LYING) {
      return new Names[] {new Names("请取走读卡区上的证件", "Please take the card off the reader")};
    }
    return around.reader().ready() && !around.cutOff()
        ? new Names[] {new Names("也可以先把身份证放在读卡区", "You may lay your ID card on the reader first")}
        : new Names[0];
  }

  /** One at a time: the card just laid matters more than a device that has long been broken. */
  private List<Notice> startNotices(Start state) {
    if (around.card() == CardPlace.READING) {
      return List.of(note("正在读取证件，请不要移动", "Reading the card, please do not move it"));
    }
    if (state.trouble().isPresent()) {
      return List.of(warning(CardWords.advice(state.trouble().get().problem())));
    }
    return DeviceWords.notice(around)
        .or(() -> around.cutOff() ? Optional.of(OwnWords.CUT_OFF) : Optional.empty())
        .map(List::of)
        .orElse(List.of());
  }

  private static Notice warning(Names text) {
    return new Notice(Tone.WARNING, text);
  }

  private static Notice note(String zh, String en) {
    return new Notice(Tone.NOTE, new Names(zh, en));
  }

  private static PageButton[] startButtons(Start state, TileSheet sheet) {
    List<PageButton> buttons = new ArrayList<>();
    if (state.guest().isPresent()) {
      buttons.add(BACK);
    }
    if (sheet.of() > 1) {
      int next = sheet.number() % sheet.of();
      String place = "（" + sheet.number() + "/" + sheet.of() + "）";
      buttons.add(
          new PageButton(new Names("更多业务" + place, "More services"), new PageTouched(next)));
    }
    return buttons.toArray(PageButton[]::new);
  }

  @Override
  public Page cardPrompt(CardPrompt state) {
    List<Names> lines = new ArrayList<>();
    lines.add(serviceName(state.service()));
    around
        .offer(state.service())
        .flatMap(Offer::bring)
        .map(KioskWords::bring)
        .ifPresent(lines::add);
    return Page.of(around.reader().ready() ? Kind.CARD : Kind.MESSAGE, promptTitle())
        .saying(lines.toArray(Names[]::new))
        .noticing(promptNotices(state))
        .with(WITHOUT_CARD, BACK);
  }

  private Names promptTitle() {
    if (!around.reader().ready()) {
      return new Names("读卡器暂停使用", "The card reader is out of use");
    }
    return switch (around.card()) {
      case READING -> new Names("正在读取，请不要移动", "Reading, please do not move the card");
      case LYING -> new Names("请把身份证拿起来，再放一次", "Lift the ID card and lay it down again");
      case EMPTY -> new Names("请把身份证放在读卡区", "Lay your ID card on the reader");
    };
  }

  private List<Notice> promptNotices(CardPrompt state) {
    if (!around.reader().ready()) {
      return List.of(note("请点下面的按钮，不用身份证取号", "Please touch the button below: no card is needed"));
    }
    if (around.card() == CardPlace.READING) {
      return List.of();
    }
    return state
        .trouble()
        .map(problem -> List.of(warning(CardWords.advice(problem))))
        .orElse(List.of());
  }

  private static Names bring(Names things) {
    return new Names("请备好：" + things.zh(), "Please have ready: " + things.en());
  }

  @Override
  public Page taking(Taking state) {
    boolean slow = !scene.now().isBefore(state.since().plus(SLOW));
    return waiting(state.order().service(), slow);
  }

  @Override
  public Page issuing(Issuing state) {
    return waiting(state.order().service(), state.asked());
  }

  private Page waiting(ServiceId service, boolean slow) {
    Names title = slow ? new Names("请稍候", "Please wait") : new Names("正在取号", "Getting your number");
    Names line =
        slow
            ? new Names("系统正在处理，请不要离开", "This takes a little longer, please stay here")
            : new Names("马上就好", "Just a moment");
    return Page.of(Kind.WAIT, title).saying(serviceName(service), line);
  }

  @Override
  public Page printing(Printing state) {
    Names title =
        state.copy() == 1
            ? new Names("正在打印号票", "Printing your ticket")
            : new Names("正在补打号票", "Printing a copy of your ticket");
    return Page.of(Kind.TICKET, title)
        .saying(new Names("请稍候，号票从下面出来", "One moment: the ticket comes out below"))
        .showing(TicketWords.face(state.slip(), around));
  }

  @Override
  public Page ticketTaken(TicketTaken state) {
    Page page =
        Page.of(Kind.TICKET, takenTitle(state)).showing(TicketWords.face(state.slip(), around));
    if (state.onTrust(around)) {
      return page.saying(PaperWords.IF_NONE_CAME)
          .with(DONE, again(new Names("没有出票，再打一次", "No paper: print again")));
    }
    if (state.printed()) {
      return page.saying(new Names("请到等候区，留意大屏叫号", "Please wait, and watch the board")).with(DONE);
    }
    PageButton again = again(new Names("再打印一次", "Print again"));
    return PaperWords.mended(state.paper(), around.printer())
        ? page.saying(PaperWords.TOUCH_TO_PRINT).with(again, DONE)
        : page.noticing(List.of(warning(PaperWords.NOTE_IT))).with(again, DONE);
  }

  private Names takenTitle(TicketTaken state) {
    boolean paper = state.printed() || state.onTrust(around);
    if (paper && around.card() == CardPlace.LYING) {
      return new Names("请取走身份证和号票", "Please take your card and your ticket");
    }
    if (PaperWords.mended(state.paper(), around.printer())) {
      return PaperWords.WORKS_AGAIN;
    }
    return paper ? PaperWords.TAKE_IT : PaperWords.afterwards(state.paper());
  }

  @Override
  public Page holdsAlready(HoldsAlready state) {
    return Page.of(Kind.TICKET, RefusalWords.what(Refusal.ALREADY_HOLDS_TICKET))
        .showing(TicketWords.face(state.slip(), around))
        .saying(new Names("请凭这个号码等候，不用再取", "Please wait with this number: no new one is needed"))
        .with(again(new Names("补打号票", "Print a copy")), BACK);
  }

  private static PageButton again(Names label) {
    return new PageButton(label, new PrintAgainTouched());
  }

  @Override
  public Page refused(Refused state) {
    return Page.of(Kind.MESSAGE, RefusalWords.what(state.reason()))
        .saying(serviceName(state.service()), RefusalWords.next(state.reason()))
        .with(BACK);
  }

  @Override
  public Page noAnswer(NoAnswer state) {
    return Page.of(Kind.MESSAGE, new Names("没有取到号", "No number was issued"))
        .saying(
            serviceName(state.service()),
            new Names(
                "系统没有及时回应，请到导办台取号",
                "The system did not answer: please get a number at the guide desk"))
        .with(BACK);
  }

  @Override
  public Page outOfOrder(OutOfOrder state) {
    return Page.of(Kind.MESSAGE, new Names("本机暂停取号", "This kiosk is out of service"))
        .saying(new Names("请到导办台取号", "Please get your number at the guide desk"), whyOutOfOrder());
  }

  private Names whyOutOfOrder() {
    if (!around.stores()) {
      return new Names("本机存储故障，请工作人员处理", "Staff: this kiosk's disk is full or faulty");
    }
    return around.twin().isPresent()
        ? new Names("另一台机器用了本机的编号，请工作人员处理", "Staff: another machine has this kiosk's name")
        : new Names("正在连接系统，恢复后自动开始", "Connecting: it starts by itself as soon as it can");
  }

  private Names serviceName(ServiceId service) {
    Optional<Names> name = around.offer(service).map(Offer::name);
    return name.map(known -> new Names(service + "  " + known.zh(), known.en()))
        .orElseGet(() -> new Names("业务 " + service, "Service " + service));
  }
}
