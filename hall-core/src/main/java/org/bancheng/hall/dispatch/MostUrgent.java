package org.bancheng.hall.dispatch;

import java.util.ArrayList;
import java.util.List;

/** The few most urgent of many, without sorting all of them: a big hall has hundreds of heads. */
final class MostUrgent {
  private MostUrgent() {}

  /** At most so many, the most urgent first. */
  static List<Contender> of(List<Contender> contenders, int most) {
    List<Contender> best = new ArrayList<>(most + 1);
    for (Contender contender : contenders) {
      insert(best, contender);
      if (best.size() > most) {
        best.remove(most);
      }
    }
    return best;
  }

  private static void insert(List<Contender> best, Contender contender) {
    int at = best.size();
    while (at > 0 && Contender.MOST_URGENT.compare(contender, best.get(at - 1)) < 0) {
      at--;
    }
    best.add(at, contender);
  }
}
