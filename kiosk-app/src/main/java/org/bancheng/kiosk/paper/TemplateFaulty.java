package org.bancheng.kiosk.paper;

import java.util.List;
import java.util.stream.Collectors;

/** A ticket template that cannot be used, with everything that is wrong with it. */
public final class TemplateFaulty extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<TemplateFault> faults;

  TemplateFaulty(List<TemplateFault> faults) {
    super(faults.stream().map(TemplateFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** At least one, in the order of the lines. */
  public List<TemplateFault> faults() {
    return faults;
  }
}
