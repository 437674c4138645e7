package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code menu}: what kiosks offer. {@code hall} is the hall's name, printed on the tickets. */
public record Menu(OffsetDateTime at, BilingualText hall, List<Entry> services)
    implements Versioned {
  public Menu {
    Required.field("at", at);
    Required.field("hall", hall);
    services = List.copyOf(Required.field("services", services));
  }

  /**
   * One service on offer.
   *
   * @param provisional true: {@code open} goes by a year whose holidays are not published; else
   *     absent
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Entry(
      String service,
      BilingualText name,
      boolean open,
      int waiting,
      Forecast forecast,
      BilingualText bring,
      @Nullable Boolean provisional) {
    public Entry {
      Required.field("service", service);
      Required.field("name", name);
    }
  }
}
