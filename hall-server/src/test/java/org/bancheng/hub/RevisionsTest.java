package org.bancheng.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bancheng.hub.net.Listener;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The revisions of the boards' pictures only grow. */
class RevisionsTest {
  private static final long NOON = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();

  private static final String PICTURES = "hall/demo/board/a/state";
  private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

  @TempDir Path data;
  private final MovableClock clock = new MovableClock("2026-11-23T12:00:00Z");

  private Revisions revisions() {
    return new Revisions(data.resolve("revisions"), clock);
  }

  @Test
  void beginWithTheClock() {
    assertThat(revisions().getAsLong()).isBetween(NOON, NOON + 60_000);
  }

  @Test
  void growWithEachPictureAndWithTheClock() {
    Revisions revisions = revisions();
    long first = revisions.getAsLong();
    assertThat(revisions.getAsLong()).isGreaterThan(first);
    clock.forward(Duration.ofHours(1));
    assertThat(revisions.getAsLong()).isGreaterThanOrEqualTo(NOON + 3_600_000);
  }

  @Test
  void growOverARestartWithTheClockSetBack() {
    long told = aLongMorning(revisions());
    clock.set("2026-11-23T05:00:00Z");
    assertThat(revisions().getAsLong()).isGreaterThan(told);
  }

  /** A picture a second, looked at every five, until the process is killed. */
  private long aLongMorning(Revisions revisions) {
    long told = 0;
    for (int second = 0; second < 4_000; second++) {
      clock.forward(Duration.ofSeconds(1));
      told = revisions.getAsLong();
      if (second % 5 == 0) {
        revisions.look();
      }
    }
    return told;
  }

  @Test
  void areNotFarAheadOfTheClockAfterManyStarts() {
    for (int start = 0; start < 10; start++) {
      revisions().getAsLong();
    }
    assertThat(revisions().getAsLong()).isLessThan(NOON + Duration.ofHours(1).toMillis());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "half", "-5", "99999999999999999999", "9007199254740991"})
  void goByTheClockAloneWhereTheFileTellsNone(String text) throws IOException {
    Files.writeString(data.resolve("revisions"), text);
    assertThat(revisions().getAsLong()).isBetween(NOON, NOON + 60_000);
  }

  @Test
  void goOnWhereTheFileCannotBeWritten() throws IOException {
    Files.createDirectory(data.resolve("revisions.new"));
    Revisions revisions = revisions();
    long first = revisions.getAsLong();
    revisions.look();
    assertThat(revisions.getAsLong()).isGreaterThan(first);
  }

  @Test
  void ofAHubThatWokeUpInThePastAreTakenByBoardsThatWentOn() {
    long before = revisionOfTheNewestPicture();
    clock.set("2026-11-23T09:00:00Z");
    assertThat(revisionOfTheNewestPicture()).isGreaterThan(before);
  }

  private long revisionOfTheNewestPicture() {
    HubSettings settings = new HubSettings(TestHub.plan(), data, "127.0.0.1", 0, 0);
    try (Hub hub = new Hub(settings, clock);
        Listener board = new Listener(hub.brokerPort(), PICTURES)) {
      patiently().until(() -> !board.on(PICTURES).isEmpty());
      Matcher revision = REVISION.matcher(board.on(PICTURES).get(0).text());
      assertThat(revision.find()).isTrue();
      return Long.parseLong(revision.group(1));
    }
  }
}
