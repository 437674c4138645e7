package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole hall signs in at opening time. */
class ManySignInsTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  private final HttpClient client = Browser.client();

  private CompletableFuture<Integer> signIn() {
    String body = "{\"user\":\"guide\",\"pin\":\"" + HUB.pin("guide") + "\"}";
    HttpRequest request =
        HUB.stranger()
            .request("/api/v1/session", "Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode);
  }

  private List<CompletableFuture<Integer>> many(int count) {
    return Stream.generate(this::signIn).limit(count).toList();
  }

  private static long in(List<CompletableFuture<Integer>> signIns) {
    return signIns.stream().filter(it -> it.isDone() && it.join() == 204).count();
  }

  @Test
  void theOthersDoNotWaitForThem() {
    Browser clerk = HUB.as("clerk1");
    List<CompletableFuture<Integer>> signIns = many(60);
    patiently().until(() -> in(signIns) > 0);
    assertThat(clerk.post("/api/v1/counters/1/open", "").status()).isEqualTo(200);
    assertThat(in(signIns)).as("signed in before the counter was open").isLessThan(30);
    assertThat(signIns).allSatisfy(it -> assertThat(it.join()).isEqualTo(204));
  }

  @Test
  void whoComesToALongLineIsToldToComeAgain() {
    List<CompletableFuture<Integer>> signIns = many(200);
    assertThat(signIns.stream().map(CompletableFuture::join).toList())
        .contains(204, 503)
        .containsOnly(204, 503);
    assertThat(in(signIns)).isGreaterThan(60);
  }
}
