package org.bancheng.hall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy that makes no sense cannot be made. */
class PolicyLimitsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration BACK = Duration.ofMinutes(-1);
  private static final Duration NO_TIME = Duration.ZERO;

  static Stream<ThrowingCallable> impossible() {
    return Stream.of(
        () -> new GroupPriority(BACK, 1),
        () -> new GroupPriority(Duration.ofMinutes(11), 1),
        () -> new GroupPriority(NO_TIME, 0.5),
        () -> new GroupPriority(NO_TIME, 11),
        () -> new GroupPriority(NO_TIME, Double.NaN),
        () -> priority(BACK, 3, 4, 0),
        () -> priority(NO_TIME, 3, 4, 0),
        () -> priority(MINUTE, -1, 4, 0),
        () -> priority(MINUTE, 3, 0, 0),
        () -> priority(MINUTE, 3, 4, -1),
        () -> priority(MINUTE, 3, 4, Double.NaN),
        () -> new NoShowPolicy(Optional.empty(), -1, 1, Optional.empty()),
        () -> new NoShowPolicy(Optional.empty(), 0, -1, Optional.empty()),
        () -> new NoShowPolicy(Optional.empty(), 0, 1, Optional.of(-1)),
        () -> new NoShowPolicy(Optional.of(1), 2, 1, Optional.empty()),
        () -> new OverflowPolicy(-1, MINUTE),
        () -> new OverflowPolicy(10, BACK),
        () -> new AppointmentPolicy(BACK, MINUTE, MINUTE, 0.5),
        () -> new AppointmentPolicy(NO_TIME, MINUTE, MINUTE, 0.5),
        () -> new AppointmentPolicy(MINUTE, BACK, MINUTE, 0.5),
        () -> new AppointmentPolicy(MINUTE, MINUTE, BACK, 0.5),
        () -> new AppointmentPolicy(MINUTE, MINUTE, MINUTE, -0.1),
        () -> new AppointmentPolicy(MINUTE, MINUTE, MINUTE, 1.1),
        () -> new AppointmentPolicy(MINUTE, MINUTE, MINUTE, Double.NaN),
        () -> new WaitThresholds(BACK, MINUTE, 1),
        () -> new WaitThresholds(MINUTE, NO_TIME, 1),
        () -> new WaitThresholds(MINUTE, MINUTE, 0),
        () -> new SlotQuota(BACK, 1),
        () -> new SlotQuota(NO_TIME, 1),
        () -> new SlotQuota(Duration.ofSeconds(90), 1),
        () -> new SlotQuota(MINUTE, -1),
        () -> new TimeSpan(LocalTime.NOON, LocalTime.NOON),
        () -> parkingFor(BACK),
        () -> parkingFor(NO_TIME),
        () -> counterWithWeight(0),
        () -> counterWithWeight(Double.NaN));
  }

  private static PriorityPolicy priority(
      Duration longest, int overtakes, int every, double lateness) {
    return new PriorityPolicy(Map.of(), longest, overtakes, every, lateness);
  }

  private static HallPolicy parkingFor(Duration time) {
    HallPolicy usual = HallPolicy.standard();
    return new HallPolicy(
        usual.priority(),
        usual.noShow(),
        usual.overflow(),
        usual.appointments(),
        time,
        List.of(),
        usual.thresholds());
  }

  private static CounterPlan counterWithWeight(double weight) {
    ServiceId service = new ServiceId("A");
    return new CounterPlan(
        new CounterId("1"),
        "1号窗口",
        new ZoneName("a"),
        List.of(service),
        Map.of(service, weight),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void isRefusedWithWords(ThrowingCallable policy) {
    assertThatIllegalArgumentException().isThrownBy(policy).withMessageMatching("(?s).{10,}");
  }

  @Test
  void theStandardsCanBeMade() {
    HallPolicy policy = HallPolicy.standard().with(PriorityPolicy.standard());
    assertThat(policy.priority().of(HolderGroup.PREGNANT).rate()).isEqualTo(2);
    assertThat(policy.priority().of(HolderGroup.NONE)).isEqualTo(GroupPriority.ORDINARY);
    assertThat(policy.with(NoShowPolicy.standard())).isEqualTo(policy);
    assertThat(new TimeSpan(LocalTime.of(9, 0), LocalTime.NOON).holds(LocalTime.NOON)).isFalse();
    assertThat(new TimeSpan(LocalTime.of(9, 0), LocalTime.NOON).holds(LocalTime.of(8, 59)))
        .isFalse();
  }
}
