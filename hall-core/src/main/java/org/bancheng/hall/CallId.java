package org.bancheng.hall;

import java.util.UUID;

/** One call (叫号), recalls included. */
public record CallId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
