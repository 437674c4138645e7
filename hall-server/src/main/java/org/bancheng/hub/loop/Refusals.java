package org.bancheng.hub.loop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.CommandId;

/**
 * The newest {@value #KEPT} refusals, so that a repeated request gets the same "no". They are not
 * journalled: a refusal has no effect, and after a restart the question may be decided anew.
 */
final class Refusals {
  private static final int KEPT = 10_000;

  private final Map<CommandId, Outcome> newest =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CommandId, Outcome> eldest) {
          return size() > KEPT;
        }
      };

  void remember(CommandId id, Outcome refusal) {
    newest.put(id, refusal);
  }

  Optional<Outcome> find(CommandId id) {
    return Optional.ofNullable(newest.get(id));
  }
}
