package org.bancheng.demo.panel;

import java.util.List;
import java.util.Optional;

/** What the panel says when it has no room for all counters of a hall. */
final class CounterNote {
  private CounterNote() {}

  /**
   * @param shown the hall's last counters
   * @param all how many the hall has
   * @return empty if all are shown
   */
  static Optional<String> of(List<CounterKnobs> shown, int all) {
    int few = shown.size();
    if (few == all) {
      return Optional.empty();
    }
    String which = shown.get(0).name() + " – " + shown.get(few - 1).name();
    return Optional.of(
        "共 %d 个窗口，这里只有最后 %d 个：%s  Only the last %d of %d counters have a button here"
            .formatted(all, few, which, few, all));
  }
}
