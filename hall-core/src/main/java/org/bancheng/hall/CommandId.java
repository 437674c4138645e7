package org.bancheng.hall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One command, made where the command began, so that a repeat is recognised. */
public record CommandId(UUID value) {
  /** Written out, as what records have by themselves is linked anew at each start (ADR 9). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommandId it && value.equals(it.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
