package org.bancheng.hall;

import java.util.regex.Pattern;

/** The one spelling of ids on the bus: {@code [a-z0-9-]{1,32}}. */
final class IdSyntax {
  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9-]{1,32}");

  private IdSyntax() {}

  static String checked(String what, String id) {
    if (!ALLOWED.matcher(id).matches()) {
      throw new IllegalArgumentException(what + " must match " + ALLOWED + ": \"" + id + "\"");
    }
    return id;
  }
}
