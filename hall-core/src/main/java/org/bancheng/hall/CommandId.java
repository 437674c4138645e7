package org.bancheng.hall;

import java.util.UUID;

/** One command, made where the command began, so that a repeat is recognised. */
public record CommandId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
