package org.bancheng.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.device.VirtualClock;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.serial.SleepingPair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long a card lies before its identity is known, against what the wire itself takes, in virtual
 * time: 10 bits a byte, both ends asleep between two looks as their threads are.
 */
class WireRatioTest {
  /** 20 01, 20 02, 30 01 and their answers: 10 + 15, 10 + 20, 10 + 1295 bytes. */
  private static final int BYTES_OF_THREE_EXCHANGES = 1_360;

  private static final Duration CHIP = Duration.ofMillis(700);
  private static final Duration ANSWER = Duration.ofMillis(20);
  private static final Duration POLL = ReaderSettings.standard().pollInterval();

  /** Laid at any moment of the poll, also the worst: just after a look. */
  @ParameterizedTest
  @ValueSource(ints = {9_600, 19_200, 115_200})
  void anIdentityTakesNoMoreThanATenthOverTheWirePlusOnePoll(int baud) {
    double wire = BYTES_OF_THREE_EXCHANGES * 10e9 / baud;
    double worst = 0;
    for (int phase = 0; phase < 400; phase += 3) {
      Duration allowed = CHIP.plus(ANSWER.multipliedBy(2)).plus(POLL);
      Duration excess = laidAfter(baud, Duration.ofMillis(phase)).minus(allowed);
      worst = Math.max(worst, excess.toNanos() / wire);
    }
    System.out.printf("%d baud: identity at worst after %.3f x wire + one poll%n", baud, worst);
    assertThat(worst).isLessThanOrEqualTo(1.10);
  }

  private static Duration laidAfter(int baud, Duration phase) {
    VirtualClock clock = new VirtualClock();
    SleepingPair pair = new SleepingPair(clock, baud);
    List<ResidentCard> cards = new ArrayList<>();
    ReaderEmulator emulator = ReaderEmulator.on(pair.device(), clock);
    emulator.readTime(CHIP);
    emulator.answerTime(ANSWER);
    IdCardReader.on(pair.host(), ReaderSettings.standard(), clock, new Collector(cards));
    pair.run(Duration.ofSeconds(1).plus(phase));
    emulator.lay(EmulatedCards.byId("citizen").orElseThrow());
    return pair.until(() -> !cards.isEmpty());
  }

  private record Collector(List<ResidentCard> cards) implements IdCardListener {
    @Override
    public void stateChanged(ReaderState state) {}

    @Override
    public void cardRead(ResidentCard card) {
      cards.add(card);
    }

    @Override
    public void readFailed(CardProblem problem) {}

    @Override
    public void cardRemoved() {}
  }
}
