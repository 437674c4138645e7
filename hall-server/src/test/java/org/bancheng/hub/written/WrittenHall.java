package org.bancheng.hub.written;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;

/**
 * Follows a journal row by row with nothing but its JSON, and checks each event against what stands
 * so far: no number twice, nobody called who does not wait or before their turn, no counter with
 * two tickets, no ticket at two counters, no gap in a zone's calls.
 */
public final class WrittenHall {
  private final HallPlan plan;
  private final Set<String> numbers = new HashSet<>();
  private final Map<String, String> waiting = new LinkedHashMap<>();
  private final Map<String, String> inHand = new HashMap<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  public WrittenHall(HallPlan plan) {
    this.plan = plan;
  }

  public void follow(WrittenRow row) {
    for (JsonNode event : row.events()) {
      follow(event);
    }
  }

  private void follow(JsonNode event) {
    String ticket = event.path("ticket").asText();
    String counter = event.path("counter").asText();
    switch (event.get("event").asText()) {
      case "day-started" -> newDay();
      case "counter-opened" -> open.add(counter);
      case "counter-staffed" -> assertThat(open).contains(counter);
      case "ticket-issued" -> {
        String number = event.get("number").asText();
        assertThat(numbers.add(number)).as("number %s is given once", number).isTrue();
        waiting.put(ticket, event.get("service").asText());
      }
      case "ticket-called" -> {
        assertThat(open).as("calls come from open counters").contains(counter);
        assertThat(ticket)
            .as("the call at %s is that of the first", counter)
            .isEqualTo(first(counter));
        assertThat(inHand.put(counter, ticket)).as("counter %s was free", counter).isNull();
        waiting.remove(ticket);
        String zone = planOf(counter).zone().value();
        assertThat(event.get("sequence").asLong())
            .as("calls of zone %s have no gap", zone)
            .isEqualTo(sequences.merge(zone, 1L, Long::sum));
      }
      case "service-started" -> assertThat(inHand).containsEntry(counter, ticket);
      case "service-finished" ->
          assertThat(inHand.remove(counter, ticket)).as("%s had this ticket", counter).isTrue();
      default -> throw new AssertionError("unexpected event " + event.get("event"));
    }
  }

  private void newDay() {
    numbers.clear();
    waiting.clear();
    inHand.clear();
    sequences.clear();
    open.clear();
  }

  private String first(String counter) {
    List<String> served = new ArrayList<>();
    planOf(counter).services().stream().map(ServiceId::value).forEach(served::add);
    return waiting.entrySet().stream()
        .filter(it -> served.contains(it.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("nobody");
  }

  private CounterPlan planOf(String counter) {
    return plan.counter(new CounterId(counter)).orElseThrow();
  }

  /** The ticket that a counter has in hand, or nothing. */
  public Optional<String> inHand(String counter) {
    return Optional.ofNullable(inHand.get(counter));
  }

  public boolean nobodyWaitsFor(String counter) {
    return first(counter).equals("nobody");
  }

  /** Everybody who waits, is called or is at a counter. */
  public Set<String> liveTickets() {
    Set<String> live = new HashSet<>(waiting.keySet());
    live.addAll(inHand.values());
    return live;
  }

  /** Every number given out today. */
  public Set<String> numbers() {
    return Set.copyOf(numbers);
  }
}
