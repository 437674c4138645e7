package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/counter"})
  void areServedToAnybodyUnderAStrictContentPolicy(String path) {
    Answer page = HUB.stranger().get(path);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElse(""))
        .isEqualToIgnoringWhitespace("text/html;charset=utf-8");
    assertThat(page.header("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.header("Referrer-Policy")).contains("no-referrer");
    assertThat(page.body()).containsIgnoringCase("<!doctype html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/counter"})
  void carryNoScriptOrStyleInline(String path) {
    String page = HUB.stranger().get(path).body();
    assertThat(page)
        .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
        .doesNotContain("<style")
        .doesNotContainPattern("\\son[a-z]+=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/counter.js", "/assets/console.css", "/assets/logo.svg"})
  void bringTheirAssetsAlong(String path) {
    Answer asset = HUB.stranger().get(path);
    assertThat(asset.status()).isEqualTo(200);
    assertThat(asset.header("X-Content-Type-Options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../counter.html",
        "/assets/%2e%2e/index.html",
        "/assets/..%2f..%2flogback.xml",
        "/web/counter.html"
      })
  void giveNothingElseAway(String path) {
    assertThat(HUB.stranger().get(path).status()).isIn(400, 404);
  }

  @Test
  void tellTheHealthToAnybody() {
    Answer health = HUB.stranger().get("/health");
    assertThat(health.status()).isEqualTo(200);
    assertThat(health.text("status")).isEqualTo("up");
    assertThat(health.text("hall")).isEqualTo("demo");
    assertThat(health.json().get("sequence").asLong()).isPositive();
  }
}
