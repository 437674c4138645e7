package org.bancheng.device.emulator;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;

/**
 * The works of a printer: takes bytes, prints at its speed, answers in order, stops when something
 * is wrong. Real-time questions are answered on arrival. No port, no thread.
 */
final class PrinterEngine {
  private static final int DOTS_PER_MM = 8;
  private static final int LAST_DOTS = 20 * DOTS_PER_MM;
  private static final int PIECE = 64;

  /** The next line may begin so early: whoever drives the engine looks only now and then. */
  private static final Duration NEXT_LINE_EARLY = Duration.ofNanos(500_000);

  private final DeviceClock clock;
  private final EmulatedPrinter printer;
  private final Consumer<byte[]> say;
  private final PaperMouth mouth;
  private final PaperRoll roll;
  private final PrintHead head;
  private final ReceiveBuffer buffer;
  private final FlowControl flow;
  private final RealTimeWatch watch = new RealTimeWatch();
  private final Set<PrinterTrouble> troubles = EnumSet.noneOf(PrinterTrouble.class);
  private int automaticStatus;
  private int lastTold;
  private long rollEndsAt = Long.MAX_VALUE;
  private Deadline busyUntil;

  PrinterEngine(
      DeviceClock clock,
      EmulatedPrinter printer,
      Consumer<byte[]> say,
      Consumer<PaperImage> falls) {
    this.clock = clock;
    this.printer = printer;
    this.say = say;
    this.mouth = new PaperMouth(printer.has(PrinterHabit.PRESENTER), falls);
    this.roll = new PaperRoll(printer.dotsPerLine(), mouth::out);
    this.head = new PrintHead(roll, !printer.has(PrinterHabit.NO_CUTTER));
    this.buffer = new ReceiveBuffer(printer.receiveBuffer());
    this.flow = new FlowControl(printer);
    this.busyUntil = clock.in(Duration.ZERO);
  }

  private StatusBits status() {
    return new StatusBits(troubles, mouth.holdsTicket());
  }

  private boolean has(PrinterTrouble trouble) {
    return troubles.contains(trouble);
  }

  void trouble(PrinterTrouble trouble, boolean present) {
    boolean changed = present ? troubles.add(trouble) : troubles.remove(trouble);
    if (!changed) {
      return;
    }
    switch (trouble) {
      case DEAD -> powerOff();
      case PAPER_ENDS_SOON -> rollEndsAt = present ? roll.travelled() + LAST_DOTS : Long.MAX_VALUE;
      case PAPER_OUT -> paperChanged(present);
      default -> tornOffWhenMended(present);
    }
  }

  /** A new roll is a full one; what hung out is thrown away. */
  private void paperChanged(boolean out) {
    if (out) {
      return;
    }
    roll.tear();
    if (rollEndsAt < Long.MAX_VALUE) {
      rollEndsAt = Long.MAX_VALUE;
      troubles.remove(PrinterTrouble.PAPER_ENDS_SOON);
      troubles.remove(PrinterTrouble.PAPER_NEAR_END);
    }
  }

  private void tornOffWhenMended(boolean present) {
    if (!present && buffer.isEmpty()) {
      roll.tear();
    }
  }

  /** Buffer, modes and the half-printed ticket are gone. */
  private void powerOff() {
    clear();
    roll.tear();
    automaticStatus = 0;
  }

  /** Whether the handshake line says "do not send". */
  boolean handshakeBusy() {
    return flow.busy();
  }

  /** A person takes the ticket from the mouth. */
  void takeTicket() {
    mouth.letGo();
  }

  void accept(byte[] bytes) {
    if (has(PrinterTrouble.DEAD)) {
      return;
    }
    for (int i = 0; i < bytes.length; i++) {
      accept(bytes[i]);
      if (i % PIECE == PIECE - 1) {
        work();
      }
    }
    tellFlow();
  }

  private void accept(byte next) {
    Optional<EscPosCommand> whole = buffer.add(next, !stands());
    watch.watch(next).ifPresent(this::atOnce);
    if (printer.has(PrinterHabit.ANSWERS_ON_RECEPTION)) {
      whole.filter(command -> command.code() == 0x1D72).ifPresent(this::answerPaper);
    }
  }

  private void atOnce(RealTimeWatch.Seen seen) {
    if (seen.command() == RealTimeWatch.STATUS) {
      realTimeStatus(seen.parameter());
    } else if (seen.command() == RealTimeWatch.CLEAR) {
      clear();
      say.accept(new byte[] {0x37, 0x25, 0x00});
    } else if (seen.parameter() == 2) {
      clear();
    }
  }

  private void realTimeStatus(int n) {
    if (n >= 1 && n <= 4) {
      say.accept(status().realTime(n));
    } else if (n == 0x14 && printer.has(PrinterHabit.PRESENTER)) {
      say.accept(status().full());
    }
  }

  private void clear() {
    buffer.clear();
    head.reset();
  }

  /** Works until it is busy or has nothing to do; tells a changed status first. */
  void work() {
    tellStatus();
    Optional<EscPosCommand> next = nextCommand();
    while (next.isPresent()) {
      long before = roll.travelled();
      carryOut(next.get());
      moved(roll.travelled() - before);
      tellStatus();
      next = nextCommand();
    }
    tellFlow();
  }

  private void moved(long dots) {
    if (dots > 0) {
      long perSecond = (long) printer.speedMmPerSecond() * DOTS_PER_MM;
      long begins = busyUntil.reached(clock) ? clock.nanos() : busyUntil.atNanos();
      busyUntil = new Deadline(begins + dots * 1_000_000_000L / perSecond);
    }
    if (roll.travelled() >= rollEndsAt && !has(PrinterTrouble.PAPER_OUT)) {
      troubles.add(PrinterTrouble.PAPER_NEAR_END);
      troubles.add(PrinterTrouble.PAPER_OUT);
    }
  }

  private void tellStatus() {
    int now = status().watched(automaticStatus);
    if (automaticStatus != 0 && now != lastTold && !has(PrinterTrouble.DEAD)) {
      lastTold = now;
      say.accept(status().automatic());
    }
  }

  private void tellFlow() {
    byte[] signal = flow.look(buffer.free(), status().offline());
    if (signal.length > 0 && !has(PrinterTrouble.DEAD)) {
      say.accept(signal);
    }
  }

  /** Whether something waits to be printed. */
  boolean busy() {
    return !buffer.isEmpty() || movesPaper();
  }

  boolean movesPaper() {
    return !busyUntil.reached(clock);
  }

  private boolean stands() {
    return has(PrinterTrouble.DEAD)
        || status().offline()
        || !busyUntil.within(NEXT_LINE_EARLY, clock);
  }

  private Optional<EscPosCommand> nextCommand() {
    return stands() ? Optional.empty() : buffer.next();
  }

  private void carryOut(EscPosCommand command) {
    switch (command.code()) {
      case 0x1D72 -> answerInTurn(command);
      case 0x1D49 -> say.accept(PrinterNames.answer(command.at(2)));
      case 0x1D61 -> automaticStatus(command.at(2));
      case 0x1D65 -> presenter(command.at(2));
      case 0x1D28 -> function(command);
      case 0x1D56, 0x1B69, 0x1B6D -> cut(command);
      case 0x1B40 -> {
        automaticStatus = 0;
        head.carryOut(command);
      }
      default -> head.carryOut(command);
    }
  }

  private void answerInTurn(EscPosCommand command) {
    if (!has(PrinterTrouble.NEVER_SAYS_DONE) && !printer.has(PrinterHabit.ANSWERS_ON_RECEPTION)) {
      answerPaper(command);
    }
  }

  private void answerPaper(EscPosCommand command) {
    boolean drawer = command.at(2) % 48 == 2;
    say.accept(new byte[] {drawer ? status().drawer() : status().paper()});
  }

  private void automaticStatus(int mask) {
    if (printer.has(PrinterHabit.NO_AUTOMATIC_STATUS)) {
      return;
    }
    automaticStatus = mask;
    if (mask != 0) {
      lastTold = status().watched(mask);
      say.accept(status().automatic());
    }
  }

  private void presenter(int n) {
    if (printer.has(PrinterHabit.PRESENTER)) {
      mouth.move(n);
      if (n == 6) {
        say.accept(new byte[] {status().ejector()});
      }
    }
  }

  private void function(EscPosCommand command) {
    boolean id = command.at(2) == 'H';
    boolean asText =
        id && printer.has(PrinterHabit.PRINTS_PROCESS_ID)
            || command.at(2) == 'k' && printer.has(PrinterHabit.PRINTS_QR_DATA);
    if (asText) {
      head.print(command.from(5));
    } else if (!id) {
      head.carryOut(command);
    } else if (printer.has(PrinterHabit.PROCESS_ID) && !has(PrinterTrouble.NEVER_SAYS_DONE)) {
      processId(command);
    }
  }

  /** Function 48 of {@code GS ( H}: printing has come this far. */
  private void processId(EscPosCommand command) {
    if (command.at(6) == 0x30 && command.bytes().length == 11) {
      byte[] answer = {0x37, 0x22, 0, 0, 0, 0, 0};
      System.arraycopy(command.bytes(), 7, answer, 2, 4);
      say.accept(answer);
    }
  }

  private void cut(EscPosCommand command) {
    if (troubles.remove(PrinterTrouble.CUTTER_JAMS_AT_CUT)) {
      troubles.add(PrinterTrouble.CUTTER_JAMMED);
    } else {
      head.carryOut(command);
    }
  }
}
