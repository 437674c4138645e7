package org.bancheng.demo.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.Series;
import org.bancheng.hall.calling.CallNextTicket;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.HallPolicy;
import org.bancheng.hall.plan.NoShowPolicy;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.PriorityPolicy;
import org.bancheng.hall.plan.Quota;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.state.HallState;

/** Halls that lack one protection each. The laws stay those of the real hall. */
final class Unprotected {
  private static final int AS_OFTEN_AS_THEY_LIKE = 1_000;

  private Unprotected() {}

  static HallSetup commandsAreNotRecognised() {
    return HallSetup.standard().withJournal(ForgetfulJournal::new);
  }

  static HallSetup answersDoNotWaitForTheDisk() {
    return HallSetup.standard().withJournal(HastyJournal::new);
  }

  /** A counter with somebody in hand calls the next all the same. */
  static HallSetup countersTakeTwo() {
    return HallSetup.standard().withRules(Unprotected::callAnyway);
  }

  private static Decision callAnyway(
      HallState hall, CommandId id, HallCommand command, Instant now) {
    Decision decision = HallRules.decide(hall, id, command, now);
    boolean busy =
        decision instanceof Decision.Refused refused && refused.reason() == Refusal.TICKET_IN_HAND;
    if (busy && command instanceof CounterCommand.CallNext next) {
      CallId call = new CallId(id.value());
      return CallNextTicket.afterFinishing(hall, next.counter(), call, now)
          .map(Decision::of)
          .orElse(decision);
    }
    return decision;
  }

  static HallSetup noShowsComeBackForEver() {
    return with(
        policy ->
            policy.with(
                new NoShowPolicy(Optional.empty(), 0, AS_OFTEN_AS_THEY_LIKE, Optional.of(3))));
  }

  static HallSetup overtakingHasNoEnd() {
    return with(policy -> rails(policy, policy.priority().longestWait(), AS_OFTEN_AS_THEY_LIKE));
  }

  static HallSetup waitingHasNoEnd() {
    return with(policy -> rails(policy, Duration.ofDays(1), policy.priority().mostOvertakes()));
  }

  private static HallPolicy rails(HallPolicy policy, Duration longestWait, int mostOvertakes) {
    PriorityPolicy real = policy.priority();
    return policy.with(
        new PriorityPolicy(
            real.groups(), longestWait, mostOvertakes, real.ordinaryEvery(), real.latenessGain()));
  }

  /** Nothing that is due happens by itself. */
  static HallSetup timeDoesNotPass() {
    return without(DayCommand.PassTime.class);
  }

  /** A kiosk's own numbers are noted nowhere. */
  static HallSetup offlineNumbersAreNotTakenIn() {
    return without(TicketCommand.MergeOffline.class);
  }

  private static HallSetup without(Class<? extends HallCommand> deaf) {
    return HallSetup.standard()
        .withRules(
            (hall, id, command, now) ->
                deaf.isInstance(command)
                    ? Decision.of()
                    : HallRules.decide(hall, id, command, now));
  }

  /** A kiosk that is cut off goes on with the hub's numbers. */
  static HallSetup kiosksShareTheHubsSeries() {
    return HallSetup.standard().withOffline((service, kiosk) -> Series.of(service));
  }

  static HallSetup numbersHaveNoEnd() {
    return limits(real -> new ServiceRules(real.hours(), Quota.NONE, real.groups()));
  }

  static HallSetup doorsNeverClose() {
    return limits(real -> new ServiceRules(OpeningHours.ALWAYS, real.quota(), real.groups()));
  }

  private static HallSetup limits(UnaryOperator<ServiceRules> change) {
    HallPlan plan = SimulatedPlan.plan();
    List<ServicePlan> changed =
        plan.services().stream().map(it -> it.with(change.apply(it.rules()))).toList();
    return HallSetup.standard().withPlan(plan.withServices(changed));
  }

  private static HallSetup with(UnaryOperator<HallPolicy> change) {
    HallPlan plan = SimulatedPlan.plan();
    return HallSetup.standard().withPlan(plan.with(change.apply(plan.policy())));
  }
}
