package org.bancheng.demo.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Take one protection away, and some day must break a law: a simulator that cannot fail is none.
 */
class MutationTest {
  private static final int SEEDS = 200;
  private static final int PEOPLE = 600;

  @Test
  void aCommandThatIsNotRecognisedHasEffectTwice() {
    assertThat(law(Unprotected.commandsAreNotRecognised())).startsWith("I11");
  }

  @Test
  void anAnswerThatDoesNotWaitForTheDiskIsLost() {
    assertThat(law(Unprotected.answersDoNotWaitForTheDisk())).startsWith("I2");
  }

  @Test
  void aCounterThatMayTakeTwoTakesTwo() {
    assertThat(law(Unprotected.countersTakeTwo())).startsWith("I4");
  }

  @Test
  void aNoShowThatMayComeBackForEverDoes() {
    assertThat(law(Unprotected.noShowsComeBackForEver())).contains("once too often");
  }

  @Test
  void overtakingWithoutEndIsNoticed() {
    assertThat(law(Unprotected.overtakingHasNoEnd())).contains("overtaken");
  }

  @Test
  void waitingWithoutEndIsNoticed() {
    assertThat(law(Unprotected.waitingHasNoEnd())).contains("who has waited");
  }

  @Test
  void aParkedTicketThatNobodyBringsBackIsMissed() {
    assertThat(law(Unprotected.timeDoesNotPass())).startsWith("I7");
  }

  @Test
  void anOfflineNumberThatIsNotTakenInIsMissed() {
    assertThat(law(Unprotected.offlineNumbersAreNotTakenIn())).startsWith("I2");
  }

  @Test
  void kiosksThatShareTheHubsSeriesGiveOneNumberToTwo() {
    assertThat(law(Unprotected.kiosksShareTheHubsSeries())).startsWith("I1");
  }

  @Test
  void numbersBeyondTheQuotaAreNoticed() {
    assertThat(law(Unprotected.numbersHaveNoEnd())).startsWith("quota");
  }

  @Test
  void numbersOutsideTheHoursAreNoticed() {
    assertThat(law(Unprotected.doorsNeverClose())).startsWith("hours");
  }

  private static String law(HallSetup setup) {
    Optional<SeedReport> caught = new SeedSearch(setup, PEOPLE).firstBroken(1, SEEDS);
    return caught.flatMap(SeedReport::broken).map(Throwable::getMessage).orElse("nothing noticed");
  }
}
