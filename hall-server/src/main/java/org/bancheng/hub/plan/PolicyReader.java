package org.bancheng.hub.plan;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.plan.AppointmentPolicy;
import org.bancheng.hall.plan.GroupPriority;
import org.bancheng.hall.plan.HallPolicy;
import org.bancheng.hall.plan.NoShowPolicy;
import org.bancheng.hall.plan.OverflowPolicy;
import org.bancheng.hall.plan.PriorityPolicy;
import org.bancheng.hall.plan.SpecialDates;
import org.bancheng.hall.plan.WaitThresholds;

/** The policy sections of a plan; a section or value that is absent is as the standard says. */
final class PolicyReader {
  private static final HallPolicy STANDARD = HallPolicy.standard();

  private final Yaml root;

  private PolicyReader(Yaml root) {
    this.root = root;
  }

  static HallPolicy read(Yaml root) {
    return new PolicyReader(root).policy();
  }

  private HallPolicy policy() {
    PriorityPolicy priority = section("priority", PolicyReader::priority, STANDARD.priority());
    NoShowPolicy noShow = section("noShow", PolicyReader::noShow, STANDARD.noShow());
    OverflowPolicy overflow = section("overflow", PolicyReader::overflow, STANDARD.overflow());
    AppointmentPolicy appointments =
        section("appointments", PolicyReader::appointments, STANDARD.appointments());
    Duration park = parking();
    List<String> reasons =
        root.optionalList("pauseReasons").stream()
            .flatMap(it -> it.scalar(Function.identity()).stream())
            .toList();
    WaitThresholds thresholds =
        section("thresholds", PolicyReader::thresholds, STANDARD.thresholds());
    SpecialDates dates = PlanValues.dates(root);
    return new HallPolicy(
        priority, noShow, overflow, appointments, park, reasons, thresholds, dates);
  }

  private Duration parking() {
    return root.optional(
            "park",
            text -> {
              Duration length = PlanValues.length(text);
              if (length.isZero()) {
                throw new IllegalArgumentException("parking must take some time");
              }
              return length;
            })
        .orElse(STANDARD.parkFor());
  }

  /** What the section's values make; what they contradict is a fault of the section. */
  private <T> T section(String key, Function<Yaml, Supplier<T>> read, T standard) {
    Optional<Yaml> section = root.child(key).filter(Yaml::isMapping);
    if (section.isEmpty()) {
      return standard;
    }
    Supplier<T> made = read.apply(section.get());
    section.get().refuseOtherKeys();
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      section.get().fault(String.valueOf(e.getMessage()));
      return standard;
    }
  }

  private static Supplier<PriorityPolicy> priority(Yaml at) {
    PriorityPolicy usual = STANDARD.priority();
    Map<HolderGroup, GroupPriority> groups = groups(at);
    Duration longest = at.optional("longestWait", PlanValues::length).orElse(usual.longestWait());
    int overtakes = at.optional("overtakes", PlanValues::count).orElse(usual.mostOvertakes());
    int every = at.optional("ordinaryEvery", PlanValues::count).orElse(usual.ordinaryEvery());
    double lateness = at.optional("lateness", PlanValues::number).orElse(usual.latenessGain());
    return () -> new PriorityPolicy(groups, longest, overtakes, every, lateness);
  }

  private static Map<HolderGroup, GroupPriority> groups(Yaml at) {
    Map<HolderGroup, GroupPriority> groups = new HashMap<>();
    Optional<Yaml> listed = at.child("groups").filter(Yaml::isMapping);
    for (HolderGroup group : HolderGroup.values()) {
      listed
          .flatMap(it -> it.child(group.name()))
          .filter(Yaml::isMapping)
          .flatMap(PolicyReader::group)
          .ifPresent(it -> groups.put(group, it));
    }
    listed.ifPresent(Yaml::refuseOtherKeys);
    return groups;
  }

  private static Optional<GroupPriority> group(Yaml at) {
    Duration headStart = at.optional("headStart", PlanValues::length).orElse(Duration.ZERO);
    double rate = at.optional("rate", PlanValues::number).orElse(1.0);
    at.refuseOtherKeys();
    try {
      return Optional.of(new GroupPriority(headStart, rate));
    } catch (IllegalArgumentException e) {
      at.fault(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Supplier<NoShowPolicy> noShow(Yaml at) {
    NoShowPolicy usual = STANDARD.noShow();
    Optional<Integer> most = at.optional("mostRecalls", PlanValues::count);
    int before = at.optional("recallsBefore", PlanValues::count).orElse(usual.recallsBefore());
    int returns = at.optional("returns", PlanValues::count).orElse(usual.returns());
    Optional<Integer> behind = at.optional("behind", PlanValues::count).or(usual::behind);
    return () -> new NoShowPolicy(most, before, returns, behind);
  }

  private static Supplier<OverflowPolicy> overflow(Yaml at) {
    OverflowPolicy usual = STANDARD.overflow();
    int above = at.optional("lineAbove", PlanValues::count).orElse(usual.lineAbove());
    Duration margin = at.optional("margin", PlanValues::length).orElse(usual.margin());
    return () -> new OverflowPolicy(above, margin);
  }

  private static Supplier<AppointmentPolicy> appointments(Yaml at) {
    AppointmentPolicy usual = STANDARD.appointments();
    Duration slot = at.optional("slot", PlanValues::length).orElse(usual.slot());
    Duration lead = at.optional("lead", PlanValues::length).orElse(usual.lead());
    Duration grace = at.optional("grace", PlanValues::length).orElse(usual.grace());
    double share = at.optional("share", PlanValues::number).orElse(usual.share());
    return () -> new AppointmentPolicy(slot, lead, grace, share);
  }

  private static Supplier<WaitThresholds> thresholds(Yaml at) {
    WaitThresholds usual = STANDARD.thresholds();
    Duration amber = at.optional("amber", PlanValues::length).orElse(usual.amber());
    Duration red = at.optional("red", PlanValues::length).orElse(usual.red());
    int line = at.optional("linePerCounter", PlanValues::count).orElse(usual.linePerCounter());
    return () -> new WaitThresholds(amber, red, line);
  }
}
