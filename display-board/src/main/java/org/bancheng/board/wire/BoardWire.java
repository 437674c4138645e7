package org.bancheng.board.wire;

import java.util.function.Consumer;
import org.bancheng.board.desk.HubWord;
import org.bancheng.bus.BadPayload;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardReceipt;
import org.bancheng.bus.message.BoardState;
import org.bancheng.bus.message.HubStatus;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.ZoneName;
import org.bancheng.station.HallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One board's topics. */
public final class BoardWire {
  private static final Logger log = LoggerFactory.getLogger(BoardWire.class);

  private final BoardId board;
  private final ZoneName zone;
  private final Topics topics;
  private final BusClient bus;
  private final HallClock clock;

  public BoardWire(HallId hall, BoardId board, ZoneName zone, BusClient bus, HallClock clock) {
    this.board = board;
    this.zone = zone;
    this.topics = new Topics(hall);
    this.bus = bus;
    this.clock = clock;
  }

  /** Subscribes. To be called before the client starts. */
  public void listen(Consumer<HubWord> desk) {
    on(topics.boardState(zone), message -> desk.accept(picture(message)));
    on(topics.boardCall(zone), message -> desk.accept(call(message)));
    on(topics.hubStatus(), message -> desk.accept(heartbeat(message)));
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

  private static HubWord picture(BusMessage message) {
    BoardState state = BusJson.read(message.payload(), BoardState.class);
    return (model, scene, now) -> model.state(scene, state, message.retained(), now);
  }

  private static HubWord call(BusMessage message) {
    BoardCall call = BusJson.read(message.payload(), BoardCall.class);
    return (model, scene, now) -> model.call(scene, call, now);
  }

  private HubWord heartbeat(BusMessage message) {
    HubStatus status = BusJson.read(message.payload(), HubStatus.class);
    if (!message.retained()) {
      clock.heard(status.at());
    }
    return (model, scene, now) -> model.hub(scene, status, message.retained(), now);
  }

  /** A call stands on the screen now. */
  public void shown(long sequence) {
    BoardReceipt receipt =
        new BoardReceipt(board.value(), sequence, clock.now().toOffsetDateTime());
    bus.publish(topics.boardReceipt(zone), BusJson.write(receipt), Delivery.LOOSE);
  }
}
