package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.bancheng.hub.net.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Monitors and proxies that want to know how an address answers, but not what. */
class HeadRequestsTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/counter",
        "/assets/api.js",
        "/assets/none.js",
        "/health",
        "/t/none",
        "/api/v1/hall"
      })
  void areAnsweredAsTheWholeIsButWithoutIt(String path) {
    Browser clerk = HUB.as("clerk1");
    Answer whole = clerk.get(path);
    Answer head = clerk.head(path);
    assertThat(head.status()).isEqualTo(whole.status());
    assertThat(head.header("Content-Type")).isEqualTo(whole.header("Content-Type"));
    assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/hall", "/api/v1/stream"})
  void needASessionToo(String path) {
    assertThat(HUB.stranger().head(path).status()).isEqualTo(401);
  }

  @Test
  void beginNoStream() {
    Answer head = HUB.as("clerk1").head("/api/v1/stream");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Type").orElseThrow()).startsWith("text/event-stream");
  }
}
