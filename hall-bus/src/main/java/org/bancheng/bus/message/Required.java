package org.bancheng.bus.message;

import org.jspecify.annotations.Nullable;

/** Says which field a payload lacks. */
final class Required {
  private Required() {}

  static <T> T field(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("missing field: " + name);
    }
    return value;
  }
}
