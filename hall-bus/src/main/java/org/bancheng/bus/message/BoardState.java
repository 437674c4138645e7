package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.hall.forecast.WaitForecast;
import org.jspecify.annotations.Nullable;

/**
 * {@code board/<zone>/state}: the full picture. {@code revision} grows with each; {@code calls}
 * newest first, at most 50. Written with all its fields always; a counter without a ticket has
 * {@code number: null}.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BoardState(
    long revision,
    OffsetDateTime at,
    LocalDate hallDay,
    BilingualText hall,
    long lastSequence,
    List<BoardCall> calls,
    List<CounterEntry> counters,
    List<WaitingEntry> waiting,
    String notice)
    implements Versioned {
  public BoardState {
    Required.field("at", at);
    Required.field("hallDay", hallDay);
    calls = List.copyOf(Required.field("calls", calls));
    counters = List.copyOf(Required.field("counters", counters));
    waiting = List.copyOf(Required.field("waiting", waiting));
  }

  /** One counter; {@code state} is CLOSED, FREE, CALLED, SERVING or PAUSED. */
  public record CounterEntry(String counter, String name, String state, @Nullable String number) {
    public CounterEntry {
      Required.field("counter", counter);
      Required.field("name", name);
      Required.field("state", state);
    }
  }

  /**
   * How many wait for a service, and how long a person taking a number now would wait in the
   * middle.
   *
   * @param shown the range that boards tell of it; absent from a hub that does not tell one
   */
  public record WaitingEntry(
      String service,
      BilingualText name,
      int count,
      @Nullable Duration p50,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ShownWait shown) {
    public WaitingEntry {
      Required.field("service", service);
      Required.field("name", name);
    }

    /** What to show: as told, else as far as the middle alone lets one say. */
    public ShownForecast toShow() {
      if (shown != null) {
        return shown.forecast();
      }
      return p50 == null
          ? ShownForecast.UNKNOWN
          : ShownForecast.of(new WaitForecast(p50, p50), ShownForecast.UNKNOWN);
    }
  }
}
