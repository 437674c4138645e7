package org.bancheng.hub.bus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.bancheng.bus.BadPayload;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.RefusalReason;
import org.bancheng.hall.KioskId;
import org.bancheng.hub.loop.HallLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads kiosks' requests, gives them to the hall loop, answers when stored. What cannot be read is
 * dropped and counted; what carries an id but makes no sense is refused as {@code MALFORMED}. Bus
 * client's thread; never waits.
 */
final class KioskRequests {
  private static final Logger LOG = LoggerFactory.getLogger(KioskRequests.class);
  private static final int LONGEST_ID = 64;

  private final Topics topics;
  private final BusClient bus;
  private final HallLoop loop;
  private final BusAnswers answers;
  private final DroppedMessages dropped;

  KioskRequests(
      Topics topics, BusClient bus, HallLoop loop, BusAnswers answers, DroppedMessages dropped) {
    this.topics = topics;
    this.bus = bus;
    this.loop = loop;
    this.answers = answers;
    this.dropped = dropped;
  }

  void receive(BusMessage message) {
    try {
      if (message.payload().length > BusJson.MAX_TO_HUB) {
        throw new BadPayload("larger than " + BusJson.MAX_TO_HUB + " bytes");
      }
      KioskId kiosk = new KioskId(topics.owner(message.topic()));
      JsonNode node = BusJson.tree(message.payload());
      String id = id(node).orElseThrow(() -> new BadPayload("no id to answer to"));
      answer(kiosk, id, node);
    } catch (BadPayload | IllegalArgumentException e) {
      dropped.drop(message.topic(), message.payload().length, e.getMessage());
    }
  }

  private static Optional<String> id(JsonNode node) {
    return Optional.ofNullable(node.get("id"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID);
  }

  private void answer(KioskId kiosk, String id, JsonNode node) {
    try {
      KioskRequest request = BusJson.convert(node, KioskRequest.class);
      KioskOrders.of(kiosk, request)
          .ifPresentOrElse(
              order ->
                  order
                      .submit(loop)
                      .whenComplete(
                          (outcome, fault) -> {
                            if (fault == null) {
                              reply(
                                  kiosk,
                                  order.isTake()
                                      ? answers.taken(id, outcome)
                                      : answers.noted(id, outcome));
                            } else {
                              LOG.error(
                                  "a request of {} could not be stored; it gets no answer and will be repeated",
                                  kiosk,
                                  fault);
                            }
                          }),
              () ->
                  reply(
                      kiosk,
                      BusAnswers.refused(
                          id, RefusalReason.NOT_ALLOWED, "this hub takes no such request")));
    } catch (BadPayload | IllegalArgumentException e) {
      reply(
          kiosk,
          BusAnswers.refused(
              id, RefusalReason.MALFORMED, "the request makes no sense; check its fields"));
    }
  }

  private void reply(KioskId kiosk, KioskReply reply) {
    bus.publish(topics.kioskReply(kiosk), BusJson.write(reply), Delivery.AT_LEAST_ONCE);
  }
}
