package org.bancheng.hub.staff;

import java.time.Duration;

/** What came of an attempt to sign in. */
public sealed interface SignIn {
  /** {@code token} is for the cookie. */
  record Welcome(String token, StaffMember member) implements SignIn {}

  /** No such user, or not that PIN: which of the two is not said. */
  record Wrong() implements SignIn {}

  /** Too many wrong PINs; another try makes sense after {@code remaining}. */
  record Locked(Duration remaining) implements SignIn {}
}
