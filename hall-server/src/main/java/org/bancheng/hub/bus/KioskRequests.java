package org.bancheng.hub.bus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;
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

  KioskRequests(Topics topics, BusClient bus, HallLoop loop, BusAnswers answers) {
    this.topics = topics;
    this.bus = bus;
    this.loop = loop;
    this.answers = answers;
  }

  void receive(BusMessage message) {
    KioskId kiosk = new KioskId(topics.owner(message.topic()));
    JsonNode node = BusJson.tree(message.payload());
    String id = id(node).orElseThrow(() -> new BadPayload("no id to answer to"));
    try {
      take(kiosk, id, BusJson.convert(node, KioskRequest.class));
    } catch (BadPayload | IllegalArgumentException | DateTimeException | ArithmeticException e) {
      refuse(kiosk, id, RefusalReason.MALFORMED, "the request makes no sense; check its fields");
    }
  }

  private static Optional<String> id(JsonNode node) {
    return Optional.ofNullable(node.get("id"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID);
  }

  private void take(KioskId kiosk, String id, KioskRequest request) {
    if (request instanceof KioskRequest.OfflineTickets offline) {
      merge(kiosk, id, OfflineOrders.of(kiosk, offline));
      return;
    }
    KioskOrders.of(kiosk, request)
        .ifPresentOrElse(
            order -> submit(kiosk, id, order),
            () -> refuse(kiosk, id, RefusalReason.NOT_ALLOWED, "this hub takes no such request"));
  }

  /** Answered when all are stored; a number that could not be merged is told by the first no. */
  private void merge(KioskId kiosk, String id, List<Order> orders) {
    List<CompletableFuture<Outcome>> stored = orders.stream().map(loop::submit).toList();
    CompletableFuture.allOf(stored.toArray(CompletableFuture[]::new))
        .whenComplete(
            (done, fault) -> {
              if (fault == null) {
                reply(kiosk, merged(id, stored));
              } else {
                LOG.error(
                    "offline numbers of {} were not stored; it will repeat them", kiosk, fault);
              }
            });
  }

  private KioskReply merged(String id, List<CompletableFuture<Outcome>> stored) {
    return stored.stream()
        .map(CompletableFuture::join)
        .filter(Outcome.Refused.class::isInstance)
        .findFirst()
        .map(refused -> answers.noted(id, refused))
        .orElseGet(() -> new KioskReply.Ok(id));
  }

  private void submit(KioskId kiosk, String id, KioskOrders order) {
    order
        .submit(loop)
        .whenComplete(
            (outcome, fault) -> {
              if (fault == null) {
                reply(
                    kiosk,
                    order.isTake() ? answers.taken(id, outcome) : answers.noted(id, outcome));
              } else {
                LOG.error("a request of {} was not stored; the kiosk will repeat it", kiosk, fault);
              }
            });
  }

  private void refuse(KioskId kiosk, String id, RefusalReason reason, String message) {
    reply(kiosk, BusAnswers.refused(id, reason, message));
  }

  private void reply(KioskId kiosk, KioskReply reply) {
    bus.publish(topics.kioskReply(kiosk), BusJson.write(reply), Delivery.AT_LEAST_ONCE);
  }
}
