package org.bancheng.demo.script;

import java.util.Optional;
import org.bancheng.hall.ServiceId;

/** One visit of the script: for which service, with which card (empty: without one). */
record Citizen(ServiceId service, Optional<String> card) {
  static Citizen of(String service, String card) {
    return new Citizen(new ServiceId(service), Optional.of(card));
  }

  static Citizen withoutCard(String service) {
    return new Citizen(new ServiceId(service), Optional.empty());
  }
}
