package org.bancheng.demo.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Walks through one day and looks at each ticket that has to wait with the eyes of its own moment:
 * of other tickets it uses the issue only if that is not later, and the call only if that is not
 * later.
 */
final class DaySamples {
  private final LineHabits habits;
  private final BusyRates busyRates;
  private final Map<String, Integer> offices;

  DaySamples(LineHabits habits, BusyRates busyRates, Map<String, Integer> offices) {
    this.habits = habits;
    this.busyRates = busyRates;
    this.offices = offices;
  }

  /** The day's waiting tickets in the order of their issue; never called ones are left out. */
  List<Sample> of(List<TicketRow> day) {
    List<Sample> samples = new ArrayList<>();
    Map<String, List<TicketRow>> byOffice =
        day.stream()
            .collect(Collectors.groupingBy(TicketRow::office, TreeMap::new, Collectors.toList()));
    byOffice
        .values()
        .forEach(
            office -> {
              OfficeDay around = new OfficeDay(office);
              TicketLog.byLine(office).values().forEach(line -> line(line, around, samples));
            });
    samples.sort(
        Comparator.comparingDouble((Sample sample) -> sample.ticket().issuedMin())
            .thenComparing(sample -> sample.ticket().line())
            .thenComparingInt(sample -> sample.ticket().seq()));
    return samples;
  }

  private void line(List<TicketRow> line, OfficeDay office, List<Sample> samples) {
    String name = line.get(0).line();
    LocalDate date = line.get(0).date();
    LineHabits.Habit habit = habits.of(name, date);
    BusyRates.Rates rates = busyRates.of(name, date, habit.gap());
    for (int i = 0; i < line.size(); i++) {
      TicketRow ticket = line.get(i);
      LineView view = new LineView(line, i);
      boolean waits = view.ahead() > 0 || ticket.length() > 0;
      if (waits && ticket.called()) {
        samples.add(new Sample(ticket, row(ticket, view, office, habit, rates), ticket.waited()));
      }
    }
  }

  private double[] row(
      TicketRow ticket,
      LineView view,
      OfficeDay office,
      LineHabits.Habit habit,
      BusyRates.Rates rates) {
    double now = ticket.issuedMin();
    double[] row = new double[Inputs.COUNT];
    double ahead = Math.max(view.ahead(), 0);
    row[Inputs.AHEAD] = ahead;
    row[Inputs.LENGTH] = ticket.length();
    row[Inputs.OPEN] = ticket.open();
    row[Inputs.LES] = view.lastWait();
    row[Inputs.HOL] = view.headWaits();
    row[Inputs.SINCE_CALL] = view.sinceLastCall();
    row[Inputs.LAST_FIVE] = view.lastWaits(5);
    row[Inputs.CALLS_15] = view.callsWithin(15);
    row[Inputs.CALLS_30] = view.callsWithin(30);
    row[Inputs.CALLS_60] = view.callsWithin(60);
    row[Inputs.ARRIVALS_15] = view.arrivalsWithin(15);
    row[Inputs.ARRIVALS_60] = view.arrivalsWithin(60);
    row[Inputs.GAP] = habit.gap();
    row[Inputs.QL_TRAINED] = (ahead + 1) * habit.gap();
    row[Inputs.QL_45] = view.callsWithin(45) == 0 ? -1 : (ahead + 1) * 45 / view.callsWithin(45);
    row[Inputs.TODAY_GAP] = view.gapToday(habit.gap());
    row[Inputs.QL_TODAY] = (ahead + 1) * row[Inputs.TODAY_GAP];
    double officeCalls = office.callsWithin(now, 30);
    double officeWaiting = office.waiting(now);
    row[Inputs.OFFICE_CALLS] = officeCalls;
    row[Inputs.OFFICE_WAITING] = officeWaiting;
    row[Inputs.OFFICE_QL] = officeCalls == 0 ? -1 : officeWaiting * 30 / officeCalls;
    row[Inputs.OFFICE_LES] = office.lastWaits(now, 10);
    row[Inputs.MINUTE] = now;
    row[Inputs.WEEKDAY] = ticket.date().getDayOfWeek().getValue();
    row[Inputs.OFFICE] = offices.getOrDefault(ticket.office(), offices.size());
    row[Inputs.POSITION] = view.position();
    row[Inputs.LINE_WAIT] = habit.meanWait();
    row[Inputs.QL_ROSTER] = rates.timeFor(ahead + 1, now);
    row[Inputs.QL_MIXED] = row[Inputs.QL_ROSTER] * row[Inputs.TODAY_GAP] / habit.gap();
    row[Inputs.SAME_MINUTE] = view.arrivalsWithin(1);
    row[Inputs.LEFT] = habit.close() - now;
    return row;
  }
}
