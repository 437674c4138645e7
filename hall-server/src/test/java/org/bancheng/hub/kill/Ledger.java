package org.bancheng.hub.kill;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the hub has said yes to, and what it was asked and did not answer. Any thread. */
final class Ledger {
  /** A ticket that somebody holds. */
  record Issued(String ticket, String number) {}

  /** Something that happened to a ticket at a counter. */
  record AtCounter(String ticket, String counter) {}

  /** A request under its key. */
  record Request(String path, String body, String key) {}

  final Queue<Issued> issued = new ConcurrentLinkedQueue<>();
  final Queue<AtCounter> called = new ConcurrentLinkedQueue<>();
  final Queue<AtCounter> finished = new ConcurrentLinkedQueue<>();
  final Queue<Request> unanswered = new ConcurrentLinkedQueue<>();
  final Queue<String> unansweredTakes = new ConcurrentLinkedQueue<>();
}
