package org.bancheng.hub.kill;

import java.util.Optional;
import java.util.UUID;
import org.bancheng.hub.net.Answer;
import org.bancheng.hub.net.Browser;

/** Staff who work without a pause until the hub no longer answers. One thread each. */
final class Staff {
  private final Ledger ledger;
  private final Browser browser;

  Staff(Ledger ledger, Browser browser) {
    this.ledger = ledger;
    this.browser = browser;
  }

  /** The guide desk gives out numbers. */
  void issueUntilKilled(String service) {
    String body = "{\"service\":\"" + service + "\"}";
    Optional<Answer> answer = ask("/api/v1/tickets", body);
    while (answer.isPresent()) {
      expect(answer.get(), 201);
      ledger.issued.add(
          new Ledger.Issued(answer.get().text("ticket"), answer.get().text("number")));
      answer = ask("/api/v1/tickets", body);
    }
  }

  /** A clerk calls and finishes. */
  void serveUntilKilled(String counter) {
    boolean alive = true;
    while (alive) {
      Optional<Answer> next = ask("/api/v1/counters/" + counter + "/next", "{}");
      alive = next.isPresent();
      if (alive && next.get().status() == 200) {
        String ticket = next.get().json().get("ticket").get("ticket").asText();
        ledger.called.add(new Ledger.AtCounter(ticket, counter));
        alive = finish(counter);
      } else if (alive && next.get().code().equals("TICKET_IN_HAND")) {
        alive = finish(counter);
      } else if (alive) {
        expect(next.get(), 409);
      }
    }
  }

  private boolean finish(String counter) {
    Optional<Answer> answer = ask("/api/v1/counters/" + counter + "/finish", "{}");
    answer.ifPresent(
        it -> {
          expect(it, 200);
          ledger.finished.add(new Ledger.AtCounter(it.text("ticket"), counter));
        });
    return answer.isPresent();
  }

  private Optional<Answer> ask(String path, String body) {
    String key = UUID.randomUUID().toString();
    try {
      return Optional.of(browser.post(path, body, "Idempotency-Key", key));
    } catch (Browser.NoAnswer e) {
      ledger.unanswered.add(new Ledger.Request(path, body, key));
      return Optional.empty();
    }
  }

  private static void expect(Answer answer, int status) {
    if (answer.status() != status) {
      throw new AssertionError("unexpected answer: " + answer);
    }
  }
}
