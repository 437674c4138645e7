package org.bancheng.kiosk.flow;

import java.util.List;
import java.util.Optional;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Names;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;

/** Everything that can happen to a kiosk. */
public sealed interface KioskEvent {

  /** One answer for each event. */
  <T> T read(Reader<T> reader);

  /** A touch of the screen; those that follow a change of page too fast are not meant. */
  sealed interface Touch extends KioskEvent {}

  /** A service was chosen. */
  record ServiceTouched(ServiceId service) implements Touch {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.serviceTouched(this);
    }
  }

  /** "Without a card". */
  record WithoutCardTouched() implements Touch {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.withoutCardTouched(this);
    }
  }

  /** "Back", "done": to the start. */
  record BackTouched() implements Touch {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.backTouched(this);
    }
  }

  /** "I need more time". */
  record MoreTimeTouched() implements Touch {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.moreTimeTouched(this);
    }
  }

  /** "Print again". */
  record PrintAgainTouched() implements Touch {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.printAgainTouched(this);
    }
  }

  /** Another page of services, from 0. */
  record PageTouched(int page) implements Touch {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.pageTouched(this);
    }
  }

  /** A card was found and is being read. */
  record CardFound() implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.cardFound(this);
    }
  }

  /** A card was read whole; nothing but the holder was kept of it. */
  record CardRead(Holder holder) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.cardRead(this);
    }
  }

  /** A card gave no identity. */
  record CardFailed(CardProblem problem) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.cardFailed(this);
    }
  }

  /** The card that was read is gone from the reader. */
  record CardRemoved() implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.cardRemoved(this);
    }
  }

  /** The reader works, or does not. */
  record ReaderChanged(ReaderState state) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.readerChanged(this);
    }
  }

  /** The printer says how it is. */
  record PrinterChanged(PrinterState state) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.printerChanged(this);
    }
  }

  /** The hub's menu, with the hall's name. */
  record MenuHeard(Names hall, List<Offer> offers) implements KioskEvent {
    public MenuHeard {
      offers = List.copyOf(offers);
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.menuHeard(this);
    }
  }

  /** The hub's heartbeat, or its will. */
  record HubHeard(boolean up) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.hubHeard(this);
    }
  }

  /** Another machine speaks under this kiosk's name. */
  record TwinHeard() implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.twinHeard(this);
    }
  }

  /** The kiosk's disk takes what is written, or does not. */
  record DiskChanged(boolean stores) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.diskChanged(this);
    }
  }

  /** The hub stored a ticket for a take. */
  record TicketGranted(Slip slip) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.ticketGranted(this);
    }
  }

  /** The hub said no to a take; {@code live} is the ticket the person holds already. */
  record TakeRefused(TicketId take, Refusal reason, Optional<Slip> live) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.takeRefused(this);
    }
  }

  /** A number of the kiosk's own is on the disk. */
  record OwnNumberGiven(Slip slip) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.ownNumberGiven(this);
    }
  }

  /** The person of a take holds a number of the kiosk's own already, which the hub cannot know. */
  record OwnNumberHeld(TicketId take, Slip slip) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.ownNumberHeld(this);
    }
  }

  /** A number of the kiosk's own could not be put on the disk, so there is none. */
  record NoOwnNumber(TicketId take) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.noOwnNumber(this);
    }
  }

  /** The printer is done with a paper, well or not. */
  record PrintFinished(TicketId ticket, int copy, PrintOutcome outcome) implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.printFinished(this);
    }
  }

  /** Time passed; several times a second. */
  record Tick() implements KioskEvent {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.tick(this);
    }
  }

  /** A function per event: a new event breaks every reader at compile time. */
  interface Reader<T> {
    T serviceTouched(ServiceTouched event);

    T withoutCardTouched(WithoutCardTouched event);

    T backTouched(BackTouched event);

    T moreTimeTouched(MoreTimeTouched event);

    T printAgainTouched(PrintAgainTouched event);

    T pageTouched(PageTouched event);

    T cardFound(CardFound event);

    T cardRead(CardRead event);

    T cardFailed(CardFailed event);

    T cardRemoved(CardRemoved event);

    T readerChanged(ReaderChanged event);

    T printerChanged(PrinterChanged event);

    T menuHeard(MenuHeard event);

    T hubHeard(HubHeard event);

    T twinHeard(TwinHeard event);

    T diskChanged(DiskChanged event);

    T ticketGranted(TicketGranted event);

    T takeRefused(TakeRefused event);

    T ownNumberGiven(OwnNumberGiven event);

    T ownNumberHeld(OwnNumberHeld event);

    T noOwnNumber(NoOwnNumber event);

    T printFinished(PrintFinished event);

    T tick(Tick event);
  }
}
