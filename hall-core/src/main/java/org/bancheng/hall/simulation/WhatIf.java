package org.bancheng.hall.simulation;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.CounterPlan;

/**
 * A manager's question as a change of a scenario. Known questions, several joined by {@code ;}:
 *
 * <pre>
 *   +1 counter for B at 10:00      one more counter for B (and C: "for B,C"), from 10:00 until closing
 *   +2 counters for A              the whole day
 *   -1 counter for C at 14:00      one of those serving C goes home at 14:00
 *   1200 tickets                   another number of people
 *   B takes 9 min                  another mean service time
 * </pre>
 */
public final class WhatIf {
  private static final Pattern COUNTERS =
      Pattern.compile("([+-]\\d{1,3}) counters? for ([A-Z](?:,[A-Z])*)(?: at (\\d{1,2}:\\d{2}))?");
  private static final Pattern TICKETS = Pattern.compile("(\\d{1,6}) tickets");
  private static final Pattern MEAN = Pattern.compile("([A-Z]) takes (\\d{1,3}) min");

  private WhatIf() {}

  /**
   * @throws IllegalArgumentException if the question is not understood; its message says which are
   */
  public static Scenario apply(Scenario scenario, String question) {
    Scenario changed = scenario;
    for (String part : question.split(";")) {
      changed = change(part.strip()).apply(changed);
    }
    return changed;
  }

  private static UnaryOperator<Scenario> change(String part) {
    Matcher counters = COUNTERS.matcher(part);
    if (counters.matches()) {
      return it -> counters(it, counters);
    }
    Matcher tickets = TICKETS.matcher(part);
    if (tickets.matches()) {
      int people = Integer.parseInt(tickets.group(1));
      return it -> new Scenario(it.plan(), it.shifts(), it.load().withTickets(people));
    }
    Matcher mean = MEAN.matcher(part);
    if (mean.matches()) {
      Duration time = Duration.ofMinutes(Integer.parseInt(mean.group(2)));
      return it ->
          new Scenario(
              it.plan(), it.shifts(), it.load().withMean(service(it, mean.group(1)), time));
    }
    throw new IllegalArgumentException(
        "not understood: \""
            + part
            + "\"; ask such as \"+1 counter for B at 10:00\", \"-1 counter for C\","
            + " \"1200 tickets\", \"B takes 9 min\"");
  }

  private static Scenario counters(Scenario scenario, Matcher asked) {
    int change = Integer.parseInt(asked.group(1));
    List<ServiceId> services =
        Stream.of(asked.group(2).split(",")).map(letter -> service(scenario, letter)).toList();
    LocalTime at = asked.group(3) == null ? Scenario.OPENS : time(asked.group(3));
    return change > 0
        ? more(scenario, change, services, at)
        : fewer(scenario, -change, services, at);
  }

  private static ServiceId service(Scenario scenario, String letter) {
    ServiceId service = new ServiceId(letter);
    if (scenario.plan().service(service).isEmpty()) {
      throw new IllegalArgumentException("this hall has no service " + letter);
    }
    return service;
  }

  private static LocalTime time(String text) {
    try {
      LocalTime at = LocalTime.parse(text.length() == 4 ? "0" + text : text);
      if (!at.isBefore(Scenario.CLOSES)) {
        throw new IllegalArgumentException("the hall closes at " + Scenario.CLOSES);
      }
      return at;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no time of day: " + text, e);
    }
  }

  private static Scenario more(
      Scenario scenario, int count, List<ServiceId> services, LocalTime from) {
    List<CounterPlan> counters = new ArrayList<>(scenario.plan().counters());
    List<Shift> shifts = new ArrayList<>(scenario.shifts());
    for (int i = 0; i < count; i++) {
      CounterId id = new CounterId("extra-" + (counters.size() + 1));
      counters.add(new CounterPlan(id, id.value(), scenario.plan().zones().get(0), services));
      if (from.isBefore(Scenario.NOON)) {
        shifts.add(new Shift(id, from, Scenario.NOON));
      }
      LocalTime again = from.isAfter(Scenario.AFTERNOON) ? from : Scenario.AFTERNOON;
      shifts.add(new Shift(id, again, Scenario.CLOSES));
    }
    return new Scenario(scenario.plan().withCounters(counters), shifts, scenario.load());
  }

  private static Scenario fewer(
      Scenario scenario, int count, List<ServiceId> services, LocalTime until) {
    List<CounterId> leaving =
        scenario.plan().counters().stream()
            .filter(it -> it.services().containsAll(services))
            .map(CounterPlan::counter)
            .limit(count)
            .toList();
    if (leaving.size() < count) {
      throw new IllegalArgumentException(
          "only " + leaving.size() + " counters serve all of " + services);
    }
    List<Shift> shifts =
        scenario.shifts().stream()
            .flatMap(it -> leaving.contains(it.counter()) ? until(it, until) : Stream.of(it))
            .toList();
    return new Scenario(scenario.plan(), shifts, scenario.load());
  }

  private static Stream<Shift> until(Shift shift, LocalTime until) {
    if (!shift.from().isBefore(until)) {
      return Stream.empty();
    }
    LocalTime to = shift.to().isBefore(until) ? shift.to() : until;
    return Stream.of(new Shift(shift.counter(), shift.from(), to));
  }
}
