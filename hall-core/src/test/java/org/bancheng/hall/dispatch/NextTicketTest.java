package org.bancheng.hall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.GroupPriority;
import org.bancheng.hall.plan.PriorityPolicy;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

/** The rules one by one, by example. */
class NextTicketTest extends ByTheMinute {
  @Test
  void whoeverHasWaitedLongestIsFirstAmongEquals() {
    comes("A", HolderGroup.NONE, 0);
    comes("A", HolderGroup.NONE, 1);
    assertThat(why("1", 10)).isEqualTo("SCORE A001:10.0");
  }

  @Test
  void theWaitOfFavouredPeopleCountsMoreAndBeginsEarlier() {
    comes("A", HolderGroup.NONE, 0);
    comes("A", HolderGroup.PREGNANT, 10);
    assertThat(why("1", 14)).isEqualTo("SCORE A001:14.0 A002:13.0");
    assertThat(why("1", 16)).isEqualTo("SCORE A002:17.0 A001:16.0");
  }

  @Test
  void equalScoresGoByArrival() {
    comes("A", HolderGroup.NONE, 0);
    comes("A", HolderGroup.PREGNANT, 10);
    assertThat(why("1", 15)).isEqualTo("SCORE A001:15.0 A002:15.0");
  }

  @Test
  void aGroupThatTheServiceDoesNotFavourWaitsAsEverybody() {
    comes("C", HolderGroup.NONE, 0);
    comes("C", HolderGroup.PREGNANT, 1);
    assertThat(why("2", 10)).isEqualTo("SCORE C001:10.0");
  }

  @Test
  void aCounterPrefersWhatItIsFasterWith() {
    comes("A", HolderGroup.NONE, 0);
    comes("B", HolderGroup.NONE, 4);
    assertThat(why("1", 10)).isEqualTo("SCORE B001:12.0 A001:10.0");
  }

  @Test
  void anAppointmentGainsBeyondItsSlotAndNotBefore() {
    comesBooked("A", 5, 10);
    comes("A", HolderGroup.NONE, 4);
    assertThat(why("1", 10)).isEqualTo("SCORE A002:6.0 A001:5.0");
    assertThat(why("1", 12)).isEqualTo("SCORE A001:9.0 A002:8.0");
  }

  @Test
  void whoseTimeIsStillAheadIsCalledIfNobodyElseWaits() {
    comesBooked("A", 25, 30);
    assertThat(why("1", 10)).isEqualTo("SCORE A001:-15.0");
  }

  @Test
  void whoIsOverdueGoesBeforeTheHigherScore() {
    hall = opened(BusyPlan.with(20, NEVER, NEVER, 1));
    comes("A", HolderGroup.NONE, 0);
    comes("A", HolderGroup.PREGNANT, 1);
    assertThat(why("1", 20)).isEqualTo("SCORE A002:43.0 A001:20.0");
    assertThat(why("1", 21)).isEqualTo("OVERDUE A001:21.0 A002:45.0");
  }

  @Test
  void everyThirdCallOfACounterIsAnOrdinaryTicket() {
    hall = opened(BusyPlan.with(NEVER, NEVER, 3, 1));
    comes("A", HolderGroup.SOLDIER, 0);
    for (int i = 0; i < 3; i++) {
      comes("A", HolderGroup.PREGNANT, 1);
    }
    assertThat(called("1", 10)).isEqualTo("A002");
    assertThat(called("1", 10)).isEqualTo("A003");
    assertThat(why("4", 10)).startsWith("SCORE A004");
    assertThat(why("1", 10)).isEqualTo("ORDINARY_TURN A001:10.0 A004:23.0");
  }

  @Test
  void whoWasSentToACounterCompetesThereAndNowhereElse() {
    comes("A", HolderGroup.NONE, 0);
    called("1", 1);
    happens(
        new TicketEvent.TicketTransferred(
            new TicketId(new UUID(7, 1)),
            counter("1"),
            new ServiceId("B"),
            Optional.of(counter("2")),
            true,
            Optional.empty(),
            at(2)));
    comes("B", HolderGroup.NONE, 3);
    assertThat(why("2", 10)).isEqualTo("SENT_HERE A001:10.0 B001:7.0");
    assertThat(why("4", 10)).isEqualTo("SCORE B001:7.0");
  }

  @Test
  void aCounterHelpsOnlyALineThatIsTooLong() {
    comes("A", HolderGroup.NONE, 0);
    comes("A", HolderGroup.NONE, 0);
    assertThat(choice("3", 10)).isEmpty();
    comes("A", HolderGroup.NONE, 0);
    assertThat(why("3", 10)).isEqualTo("SCORE A001:10.0");
  }

  @Test
  void aCounterHelpsOnlyThoseWhoHaveWaitedMuchLongerThanItsOwn() {
    for (int i = 0; i < 3; i++) {
      comes("A", HolderGroup.NONE, 10);
    }
    comes("C", HolderGroup.NONE, 11);
    comes("C", HolderGroup.NONE, 12);
    assertThat(why("3", 20)).isEqualTo("SCORE C001:9.0");
    called("3", 20);
    assertThat(why("3", 20)).isEqualTo("SCORE A001:10.0 C002:8.0");
  }

  @Test
  void aClockSetBackLetsWaitsStandStill() {
    comes("A", HolderGroup.NONE, 0);
    comes("A", HolderGroup.ELDERLY, 10);
    assertThat(why("1", 3)).isEqualTo("SCORE A001:10.0 A002:2.0");
  }

  @Test
  void theStandardPolicyCountsAsTheRulesPageSays() {
    hall = opened(BusyPlan.oneLine(1, PriorityPolicy.standard()));
    comes("A", HolderGroup.PREGNANT, 0);
    assertThat(why("1", 10)).isEqualTo("SCORE A001:25.0");
  }

  @Test
  void theReasonNamesTheSixMostUrgentInTheirOrder() {
    HolderGroup[] groups = HolderGroup.values();
    for (int i = 0; i < groups.length; i++) {
      comes("B", groups[i], i);
    }
    comes("C", HolderGroup.NONE, 7);
    comes("A", HolderGroup.NONE, 0);
    comes("A", HolderGroup.ELDERLY, 2);
    assertThat(why("4", 10))
        .isEqualTo("SCORE B005:17.0 B002:15.5 C001:12.0 B001:10.0 B003:8.0 B004:7.0");
  }

  @Test
  void aNewDayForgetsYesterdaysCalls() {
    hall = opened(BusyPlan.with(NEVER, 1, 2, 1));
    comes("A", HolderGroup.NONE, 0);
    comes("A", HolderGroup.PREGNANT, 1);
    assertThat(called("1", 10)).isEqualTo("A002");
    happens(new DayEvent.DayStarted(Scene.TUESDAY));
    comes("A", HolderGroup.NONE, 0);
    comes("A", HolderGroup.PREGNANT, 9);
    assertThat(why("1", 20)).isEqualTo("SCORE A002:27.0 A001:20.0");
  }

  @Test
  void aGroupFavouredByNothingIsOrdinary() {
    PriorityPolicy policy =
        new PriorityPolicy(
            Map.of(HolderGroup.ELDERLY, GroupPriority.ORDINARY), Duration.ofMinutes(1), 1, 1, 0);
    assertThat(policy.isOrdinary(HolderGroup.ELDERLY)).isTrue();
    assertThat(PriorityPolicy.standard().isOrdinary(HolderGroup.ELDERLY)).isFalse();
  }
}
