package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.journal.MemoryJournal;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.net.Answer;
import org.bancheng.hub.net.Browser;
import org.bancheng.hub.staff.StaffAccounts;
import org.bancheng.hub.waits.ToldWaits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever waits for the hub asks here: 200 only when everything is ready. */
class HealthTest {
  @TempDir Path folder;
  private final AtomicBoolean ready = new AtomicBoolean();

  @Test
  void isGoodOnlyWhenTheHubIsReady() {
    Clock clock = Clock.systemUTC();
    Random random = new Random(1);
    try (HallLoop loop = new HallLoop(DemoHall.plan(), new MemoryJournal(), clock, () -> {});
        StaffAccounts accounts =
            new StaffAccounts(List.of(), folder.resolve("staff.db"), clock, random);
        WebServer web =
            new WebServer(
                "127.0.0.1",
                0,
                new WebServer.Parts(
                    DemoHall.plan(),
                    loop,
                    new Wording(DemoHall.plan(), "http://127.0.0.1/t/", new ToldWaits(clock)),
                    accounts,
                    clock,
                    random,
                    ready::get,
                    () -> Map.of("hall", "demo")))) {
      loop.start();
      Answer early = new Browser(web.port()).get("/health");
      assertThat(early.status()).isEqualTo(503);
      assertThat(early.text("status")).isEqualTo("starting");
      assertThat(new Browser(web.port()).head("/health").status()).isEqualTo(503);
      Answer nothingElseYet = new Browser(web.port()).get("/counter");
      assertThat(nothingElseYet.status()).isEqualTo(503);
      assertThat(nothingElseYet.text("code")).isEqualTo("STARTING");
      web.open();
      assertThat(new Browser(web.port()).get("/counter").status()).isEqualTo(200);
      ready.set(true);
      Answer late = new Browser(web.port()).get("/health");
      assertThat(late.status()).isEqualTo(200);
      assertThat(late.text("status")).isEqualTo("up");
      assertThat(late.text("hall")).isEqualTo("demo");
    }
  }
}
