package org.bancheng.demo.crash;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What clients were promised: the number of each ticket, the counter each ticket was called to. */
final class Ledger {
  private final Map<UUID, String> tickets = new ConcurrentHashMap<>();
  private final Map<UUID, String> calls = new ConcurrentHashMap<>();

  /**
   * @throws AssertionError if the same ticket was promised another number before
   */
  void issued(UUID ticket, String number) {
    String before = tickets.putIfAbsent(ticket, number);
    if (before != null && !before.equals(number)) {
      throw new AssertionError("ticket " + ticket + " was " + before + ", now " + number);
    }
  }

  /**
   * @throws AssertionError if the same ticket was called elsewhere before
   */
  void called(UUID ticket, String counter) {
    String before = calls.putIfAbsent(ticket, counter);
    if (before != null && !before.equals(counter)) {
      throw new AssertionError("ticket " + ticket + " is with " + before + " and " + counter);
    }
  }

  Map<UUID, String> tickets() {
    return tickets;
  }

  Map<UUID, String> calls() {
    return calls;
  }
}
