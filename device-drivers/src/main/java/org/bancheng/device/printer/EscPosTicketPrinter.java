package org.bancheng.device.printer;

import java.security.SecureRandom;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.SerialLine;

/**
 * A printer that speaks ESC/POS. Before a paper its status is asked, after it "are you done?", with
 * the paper's id if the model knows that: an answer means printed, a told fault means failed,
 * neither means unknown. A printer that never answers anything is printed to once, with the outcome
 * unknown, if its profile allows.
 */
public final class EscPosTicketPrinter implements TicketPrinter {
  private final SerialLine line;
  private final EscPosEncoder encoder;
  private final Queue<PrintJob> jobs = new ConcurrentLinkedQueue<>();
  private final PrinterVoice voice = new PrinterVoice();
  private final PrinterDialogue dialogue;
  private final JobIds ids = new JobIds(new SecureRandom().nextInt(JobIds.COUNT));
  private volatile boolean closed;

  private EscPosTicketPrinter(SerialLine line, PrinterProfile profile, DeviceClock clock) {
    this.line = line;
    this.encoder = new EscPosEncoder(profile);
    this.dialogue = new PrinterDialogue(new PrinterContact(line, profile, clock, voice), jobs);
  }

  /** Starts on a line that nobody started yet; never fails. */
  public static EscPosTicketPrinter on(SerialLine line, PrinterProfile profile, DeviceClock clock) {
    EscPosTicketPrinter printer = new EscPosTicketPrinter(line, profile, clock);
    line.start(printer.dialogue);
    return printer;
  }

  @Override
  public CompletableFuture<PrintOutcome> print(TicketPaper paper) {
    CompletableFuture<PrintOutcome> outcome = new CompletableFuture<>();
    EncodedPaper body = encoder.body(paper);
    jobs.add(new PrintJob(body, nextId(), outcome));
    if (closed) {
      refuseWaiting();
    }
    return outcome;
  }

  private String nextId() {
    synchronized (ids) {
      return ids.next();
    }
  }

  @Override
  public PrinterState state() {
    return voice.state();
  }

  @Override
  public void onStateChange(Consumer<PrinterState> listener) {
    voice.listen(listener);
  }

  @Override
  public void close() {
    closed = true;
    line.close();
    dialogue.breakOff(PrinterFault.CLOSED);
    refuseWaiting();
  }

  private void refuseWaiting() {
    for (PrintJob waiting = jobs.poll(); waiting != null; waiting = jobs.poll()) {
      waiting.fail(PrinterFault.CLOSED);
    }
  }
}
