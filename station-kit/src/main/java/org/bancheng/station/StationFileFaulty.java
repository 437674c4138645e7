package org.bancheng.station;

import java.util.List;
import java.util.stream.Collectors;

/** A station's file cannot be used. The message lists every fault, one a line. */
public final class StationFileFaulty extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial")
  private final List<Fault> faults;

  /**
   * @param faults all that is wrong, in the order of the file; at least one
   */
  public StationFileFaulty(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong, in the order of the file. */
  public List<Fault> faults() {
    return faults;
  }
}
