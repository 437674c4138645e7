package org.bancheng.kiosk.wire;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.bancheng.bus.BadPayload;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.HubStatus;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.bus.message.Menu;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.station.HallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One kiosk's topics. */
public final class KioskWire {
  private static final Logger log = LoggerFactory.getLogger(KioskWire.class);

  private final KioskId kiosk;
  private final Topics topics;
  private final BusClient bus;
  private final HallClock clock;

  public KioskWire(HallId hall, KioskId kiosk, BusClient bus, HallClock clock) {
    this.kiosk = kiosk;
    this.topics = new Topics(hall);
    this.bus = bus;
    this.clock = clock;
  }

  /**
   * Subscribes. To be called before the client starts.
   *
   * @param events hears of menu and heartbeat
   * @param replies hears the hub's answers to this kiosk
   * @param days hears the hall day of each living heartbeat
   */
  public void listen(
      Consumer<KioskEvent> events, Consumer<KioskReply> replies, Consumer<LocalDate> days) {
    on(topics.menu(), message -> events.accept(menu(message)));
    on(topics.hubStatus(), message -> heartbeat(message, events, days));
    on(
        topics.kioskReply(kiosk),
        message -> replies.accept(BusJson.read(message.payload(), KioskReply.class)));
  }

  /**
   * Hears of another machine with this kiosk's name. To be called before the client starts.
   *
   * @param run of this start
   */
  public void listenForTwins(UUID run, Consumer<KioskEvent> events) {
    on(topics.kioskStatus(kiosk), new TwinWatch(run, events)::heard);
  }

  private void on(String topic, Consumer<BusMessage> read) {
    bus.subscribe(
        topic,
        message -> {
          try {
            read.accept(message);
          } catch (BadPayload | IllegalArgumentException e) {
            log.warn("A message on {} cannot be read and is dropped", topic);
          }
        });
  }

  private KioskEvent menu(BusMessage message) {
    return MenuReader.menu(BusJson.read(message.payload(), Menu.class));
  }

  /** A heartbeat the broker kept tells that the hub was up once, not that it is. */
  private void heartbeat(
      BusMessage message, Consumer<KioskEvent> events, Consumer<LocalDate> days) {
    HubStatus status = BusJson.read(message.payload(), HubStatus.class);
    boolean up = status.state() == HubStatus.State.UP;
    if (!message.retained()) {
      clock.heard(status.at());
      if (up) {
        days.accept(status.hallDay());
      }
    }
    if (!message.retained() || !up) {
      events.accept(new KioskEvent.HubHeard(up));
    }
  }

  /**
   * Asks something of the hub. Nothing that the line did not carry is sent later: a take that
   * reached the hub after its citizen has left would call an absent person. Who asks asks again.
   *
   * @return whether the bus was there to take it
   */
  public boolean ask(KioskRequest request) {
    if (!bus.isConnected()) {
      return false;
    }
    bus.publish(topics.kioskRequest(kiosk), BusJson.write(request), Delivery.NOW_OR_NEVER);
    return true;
  }

  /** Says how the kiosk is. */
  public void tell(KioskStatus status) {
    bus.publish(topics.kioskStatus(kiosk), BusJson.write(status), Delivery.RETAINED);
  }
}
