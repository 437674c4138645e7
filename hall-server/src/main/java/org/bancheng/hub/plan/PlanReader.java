package org.bancheng.hub.plan;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.BoardPlan;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.HallPolicy;
import org.bancheng.hall.plan.Role;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.plan.StaffPlan;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** {@code hall.yaml} to {@link HallPlan}, or all its faults. */
public final class PlanReader {
  private final List<PlanFault> faults = new ArrayList<>();

  private PlanReader() {}

  /**
   * @throws BadPlan with every fault found
   */
  public static HallPlan read(Path file) {
    try {
      return read(Files.readString(file));
    } catch (IOException e) {
      throw new BadPlan(List.of(new PlanFault(0, file.toString(), whyUnreadable(file))));
    }
  }

  private static String whyUnreadable(Path file) {
    if (Files.notExists(file)) {
      return "there is no such file";
    }
    if (Files.isDirectory(file)) {
      return "is a folder, not a file";
    }
    return Files.isReadable(file) ? "cannot be read as UTF-8 text" : "may not be read by this user";
  }

  /**
   * @throws BadPlan with every fault found
   */
  public static HallPlan read(String yaml) {
    PlanReader reader = new PlanReader();
    Optional<HallPlan> plan = reader.parse(yaml).flatMap(reader::hall);
    if (!reader.faults.isEmpty() || plan.isEmpty()) {
      reader.faults.sort(Comparator.comparingInt(PlanFault::line));
      throw new BadPlan(reader.faults);
    }
    return plan.get();
  }

  private Optional<Yaml> parse(String yaml) {
    try {
      Node root = new org.yaml.snakeyaml.Yaml().compose(new StringReader(yaml));
      if (root == null) {
        faults.add(new PlanFault(1, Yaml.WHOLE_FILE, "the plan is empty"));
        return Optional.empty();
      }
      return Optional.of(new Yaml(root, "", faults)).filter(Yaml::isMapping);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      faults.add(new PlanFault(line, Yaml.WHOLE_FILE, "no YAML: " + e.getProblem()));
      return Optional.empty();
    } catch (ReaderException e) {
      String what = "no YAML: " + firstLine(e);
      faults.add(new PlanFault(forbiddenLine(yaml), Yaml.WHOLE_FILE, what));
      return Optional.empty();
    } catch (YAMLException e) {
      faults.add(new PlanFault(1, Yaml.WHOLE_FILE, "no YAML: " + firstLine(e)));
      return Optional.empty();
    }
  }

  private static String firstLine(YAMLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be read");
  }

  /** Where the first character is that YAML forbids; the library tells a place in its buffer. */
  private static int forbiddenLine(String yaml) {
    IntStream allowed = yaml.codePoints().takeWhile(StreamReader::isPrintable);
    return 1 + (int) allowed.filter(it -> it == '\n').count();
  }

  private Optional<HallPlan> hall(Yaml root) {
    Optional<HallId> hall = root.required("hall", HallId::new);
    Optional<Names> name = names(root, "name");
    Optional<ZoneId> timezone = root.required("timezone", ZoneId::of);
    Optional<String> track = root.optional("track", PlanReader::address);
    List<ZoneName> zones = ids(root, "zones", ZoneName::new);
    List<ServicePlan> services = each(root, "services", this::service);
    List<CounterPlan> counters =
        each(root, "counters", it -> CounterReader.read(it, zones, services));
    List<KioskId> kiosks = ids(root, "kiosks", KioskId::new);
    List<BoardPlan> boards = each(root, "boards", it -> board(it, zones));
    List<StaffPlan> staff = each(root, "staff", this::staff);
    HallPolicy policy = PolicyReader.read(root);
    root.refuseOtherKeys();
    refuseDoubles(root);
    refuseUnserved(root, services);
    if (hall.isEmpty() || name.isEmpty() || timezone.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new HallPlan(
            hall.get(),
            name.get(),
            timezone.get(),
            track,
            zones,
            services,
            counters,
            kiosks,
            boards,
            staff,
            policy));
  }

  private Optional<ServicePlan> service(Yaml entry) {
    Optional<ServiceId> service = entry.required("service", ServiceId::new);
    Optional<Names> name = names(entry, "name");
    Optional<Names> bring =
        entry.child("bring").isPresent() ? names(entry, "bring") : Optional.of(new Names("", ""));
    ServiceRules rules = ServiceRulesReader.read(entry);
    entry.refuseOtherKeys();
    return service.flatMap(
        id -> name.flatMap(called -> bring.map(it -> new ServicePlan(id, called, it, rules))));
  }

  static Optional<ZoneName> zone(Yaml entry, List<ZoneName> zones) {
    Optional<ZoneName> zone = entry.required("zone", ZoneName::new);
    zone.filter(it -> !zones.contains(it))
        .ifPresent(
            it -> entry.child("zone").ifPresent(at -> at.fault("no zone " + it + " in this plan")));
    return zone;
  }

  private Optional<BoardPlan> board(Yaml entry, List<ZoneName> zones) {
    Optional<BoardId> board = entry.required("board", BoardId::new);
    Optional<ZoneName> zone = zone(entry, zones);
    entry.refuseOtherKeys();
    return board.flatMap(id -> zone.map(it -> new BoardPlan(id, it)));
  }

  private Optional<StaffPlan> staff(Yaml entry) {
    Optional<String> user = entry.required("user", PlanReader::user);
    Optional<Role> role = entry.required("role", PlanReader::role);
    entry.refuseOtherKeys();
    return user.flatMap(name -> role.map(it -> new StaffPlan(name, it)));
  }

  private static Optional<Names> names(Yaml entry, String key) {
    Optional<Yaml> names = entry.child(key);
    if (names.isEmpty()) {
      entry.fault(key + " is missing (zh and en)");
      return Optional.empty();
    }
    if (!names.get().isMapping()) {
      return Optional.empty();
    }
    Optional<String> zh = names.get().required("zh", Function.identity());
    Optional<String> en = names.get().required("en", Function.identity());
    names.get().refuseOtherKeys();
    return zh.flatMap(it -> en.map(other -> new Names(it, other)));
  }

  private static <T> List<T> ids(Yaml root, String key, Function<String, T> convert) {
    return root.list(key).stream().flatMap(it -> it.scalar(convert).stream()).toList();
  }

  private static <T> List<T> each(Yaml root, String key, Function<Yaml, Optional<T>> read) {
    return root.list(key).stream()
        .filter(Yaml::isMapping)
        .flatMap(entry -> read.apply(entry).stream())
        .toList();
  }

  private static void refuseDoubles(Yaml root) {
    refuseDoubles(root, "services", "service");
    refuseDoubles(root, "counters", "counter");
    refuseDoubles(root, "boards", "board");
    refuseDoubles(root, "staff", "user");
    refuseDoubleTexts(root, "zones");
    refuseDoubleTexts(root, "kiosks");
  }

  private static void refuseDoubles(Yaml root, String list, String key) {
    Stream<Yaml> ids = root.entriesOf(list).stream().flatMap(entry -> entry.child(key).stream());
    refuseDoubles(key, ids.toList());
  }

  static void refuseDoubleTexts(Yaml place, String list) {
    refuseDoubles("entry", place.entriesOf(list));
  }

  private static void refuseDoubles(String what, List<Yaml> texts) {
    Set<String> seen = new HashSet<>();
    for (Yaml place : texts) {
      place
          .text()
          .filter(text -> !seen.add(text))
          .ifPresent(text -> place.fault(what + " " + text + " stands in the plan twice"));
    }
  }

  /** Looks at what is written, so that a counter with another fault is not taken for missing. */
  private static void refuseUnserved(Yaml root, List<ServicePlan> services) {
    Set<String> served =
        root.entriesOf("counters").stream()
            .flatMap(counter -> counter.entriesOf("services").stream())
            .flatMap(service -> service.text().stream())
            .collect(Collectors.toSet());
    for (Yaml entry : root.entriesOf("services")) {
      Optional<Yaml> id = entry.child("service");
      Optional<String> letter = id.flatMap(Yaml::text).filter(it -> isService(it, services));
      if (letter.isPresent() && !served.contains(letter.get())) {
        id.get().fault("no counter serves " + letter.get() + "; nobody could call its tickets");
      }
    }
  }

  private static boolean isService(String letter, List<ServicePlan> services) {
    return services.stream().anyMatch(it -> it.service().value().equals(letter));
  }

  private static String address(String text) {
    if (!text.matches("https?://.+/")) {
      throw new IllegalArgumentException("must be an address that begins with http and ends in /");
    }
    return text;
  }

  private static String user(String text) {
    if (!text.matches("[a-z0-9._-]{1,32}")) {
      throw new IllegalArgumentException("user must match [a-z0-9._-]{1,32}");
    }
    return text;
  }

  private static Role role(String text) {
    try {
      return Role.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("role must be CLERK, GUIDE, MANAGER or ADMIN", e);
    }
  }
}
