package org.bancheng.kiosk.flow;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;

/** Where a citizen stands with the kiosk. The diagram is at {@link KioskFlow}. */
public sealed interface KioskState {

  /** One answer for each state. */
  <T> T read(Reader<T> reader);

  /** When the kiosk goes back to the start by itself; empty if it does not, or not for that. */
  default Optional<Instant> returnsAt() {
    return Optional.empty();
  }

  /**
   * The services on offer.
   *
   * @param guest whose card was read before a service was chosen
   * @param trouble why the card that was just laid gave no identity
   * @param page which page of services, from 0
   */
  record Start(Optional<Guest> guest, Optional<CardTrouble> trouble, int page)
      implements KioskState {
    /** Nobody there. */
    public static final Start EMPTY = new Start(Optional.empty(), Optional.empty(), 0);

    @Override
    public Optional<Instant> returnsAt() {
      return guest.map(Guest::until);
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.start(this);
    }
  }

  /** Somebody whose card was read, forgotten at {@code until}. */
  record Guest(Holder holder, Instant until) {}

  /** A card problem, told until {@code until}. */
  record CardTrouble(CardProblem problem, Instant until) {}

  /** Please lay your card, or go on without. */
  record CardPrompt(ServiceId service, Optional<CardProblem> trouble, Instant until)
      implements KioskState {
    @Override
    public Optional<Instant> returnsAt() {
      return Optional.of(until);
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.cardPrompt(this);
    }
  }

  /** The hub was asked for a number and has not answered yet. */
  record Taking(TakeOrder order, Instant since, Instant sent) implements KioskState {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.taking(this);
    }
  }

  /**
   * A number of the kiosk's own is being put on the disk. An answer of the hub comes too late now.
   *
   * @param asked whether the hub was asked before
   */
  record Issuing(TakeOrder order, boolean asked, Instant since) implements KioskState {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.issuing(this);
    }
  }

  /** The paper is on its way; {@code copy} 1 is the first, 2 and up are marked as copies. */
  record Printing(Slip slip, int copy, Instant since) implements KioskState {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.printing(this);
    }
  }

  /** The number, large, and what became of its paper. */
  record TicketTaken(Slip slip, PrintOutcome paper, int copy, Instant since, Instant until)
      implements KioskState {
    public boolean printed() {
      return paper instanceof PrintOutcome.Printed;
    }

    TicketTaken until(Instant end) {
      return new TicketTaken(slip, paper, copy, since, end);
    }

    /** Sent to a printer that never answers: most likely it did print. */
    public boolean onTrust(Surroundings around) {
      return paper instanceof PrintOutcome.Unknown
          && around.printer().voice() == PrinterState.Voice.MUTE;
    }

    @Override
    public Optional<Instant> returnsAt() {
      return Optional.of(until);
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.ticketTaken(this);
    }
  }

  /** This person has a live ticket for the service already: here it is. */
  record HoldsAlready(Slip slip, Instant until) implements KioskState {
    @Override
    public Optional<Instant> returnsAt() {
      return Optional.of(until);
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.holdsAlready(this);
    }
  }

  /** The hub said no. */
  record Refused(ServiceId service, Refusal reason, Instant until) implements KioskState {
    @Override
    public Optional<Instant> returnsAt() {
      return Optional.of(until);
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.refused(this);
    }
  }

  /** No number was to be had in time; the citizen is sent to the guide desk. */
  record NoAnswer(ServiceId service, Instant until) implements KioskState {
    @Override
    public Optional<Instant> returnsAt() {
      return Optional.of(until);
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.noAnswer(this);
    }
  }

  /**
   * No menu yet, or no hub and no letter for numbers of the kiosk's own: no numbers here for now.
   *
   * @param lying whose card lies on the reader meanwhile: it need not be laid again
   */
  record OutOfOrder(Optional<Holder> lying) implements KioskState {
    /** No card there either. */
    public static final OutOfOrder EMPTY = new OutOfOrder(Optional.empty());

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.outOfOrder(this);
    }
  }

  /** A function per state: a new state breaks every reader at compile time. */
  interface Reader<T> {
    T start(Start state);

    T cardPrompt(CardPrompt state);

    T taking(Taking state);

    T issuing(Issuing state);

    T printing(Printing state);

    T ticketTaken(TicketTaken state);

    T holdsAlready(HoldsAlready state);

    T refused(Refused state);

    T noAnswer(NoAnswer state);

    T outOfOrder(OutOfOrder state);
  }
}
