package org.bancheng.hall.laws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.CounterPlan;

/**
 * Everybody who stands in the hall: who counts as having come first in front, behind the others of
 * the same instant.
 */
final class PaperLine {
  private final List<Slip> standing = new ArrayList<>();
  private int lastPlace;

  int nextPlace() {
    return ++lastPlace;
  }

  /** As if just come at this instant. */
  void standAt(Slip slip, Instant since) {
    slip.since = since;
    slip.place = nextPlace();
    stand(slip);
  }

  /** Where the person stood at first. */
  void standAtFirstPlace(Slip slip) {
    slip.since = slip.cameAt;
    slip.place = slip.cameAs;
    stand(slip);
  }

  private void stand(Slip slip) {
    standing.add(slip);
    standing.sort(Slip.AS_THEY_STAND);
  }

  boolean leaves(Slip slip) {
    return standing.remove(slip);
  }

  boolean has(Slip slip) {
    return standing.contains(slip);
  }

  void clear() {
    standing.clear();
    lastPlace = 0;
  }

  /** Those sent to one counter are for that counter alone. */
  List<Slip> of(ServiceId service) {
    return standing.stream().filter(it -> it.only.isEmpty() && it.service.equals(service)).toList();
  }

  /** As much a member of the line as everybody else from now on. */
  String free(Slip slip) {
    slip.only = Optional.empty();
    return "freed " + slip.number;
  }

  List<Slip> onlyFor(CounterId counter) {
    return standing.stream().filter(it -> it.only.filter(counter::equals).isPresent()).toList();
  }

  Optional<Slip> first(CounterPlan counter) {
    return standing.stream()
        .filter(
            it ->
                it.only
                    .map(counter.counter()::equals)
                    .orElse(counter.services().contains(it.service)))
        .findFirst();
  }
}
