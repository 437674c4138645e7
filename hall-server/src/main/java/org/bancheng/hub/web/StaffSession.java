package org.bancheng.hub.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bancheng.hall.plan.Role;
import org.bancheng.hub.staff.SignIn;
import org.bancheng.hub.staff.StaffAccounts;
import org.bancheng.hub.staff.StaffMember;

/** Signing in and out, and who a request comes from. */
final class StaffSession {
  private static final String COOKIE = "bancheng-session";

  private final StaffAccounts accounts;

  StaffSession(StaffAccounts accounts) {
    this.accounts = accounts;
  }

  void signIn(Context http) {
    JsonBody body = JsonBody.of(http.contentType(), http.bodyAsBytes());
    SignIn result = accounts.signIn(body.text("user"), body.text("pin"));
    if (result instanceof SignIn.Welcome welcome) {
      http.cookie(cookie(welcome.token(), -1));
      http.status(204);
    } else if (result instanceof SignIn.Locked locked) {
      long seconds = locked.remaining().toSeconds() + 1;
      http.header("Retry-After", Long.toString(seconds));
      Problem.of(429, "LOCKED", "too many wrong PINs; try again in " + seconds + " s").send(http);
    } else {
      Problem.of(401, "WRONG_PIN", "wrong user or PIN").send(http);
    }
  }

  void signOut(Context http) {
    token(http).ifPresent(accounts::signOut);
    http.cookie(cookie("", 0));
    http.status(204);
  }

  /**
   * @throws Problem.Found with 401 without a session, 403 if the role does not suffice
   */
  StaffMember require(Context http, Role needed) {
    return require(token(http), needed);
  }

  /**
   * @throws Problem.Found with 401 without a session, 403 if the role does not suffice
   */
  StaffMember require(OrderRequest request, Role needed) {
    return require(request.cookie(COOKIE).filter(it -> !it.isEmpty()), needed);
  }

  private StaffMember require(Optional<String> token, Role needed) {
    StaffMember member =
        token
            .flatMap(accounts::signedIn)
            .orElseThrow(() -> new Problem.Found(Problem.of(401, "NO_SESSION", "sign in first")));
    if (!member.role().mayActAs(needed)) {
      throw new Problem.Found(
          Problem.of(403, "FORBIDDEN", "this needs the role " + needed + " or higher"));
    }
    return member;
  }

  /** Tells, at any later time and on any thread, whether the session of this request goes on. */
  BooleanSupplier goesOn(Context http) {
    Optional<String> token = token(http);
    return () -> token.flatMap(accounts::signedIn).isPresent();
  }

  private static Optional<String> token(Context http) {
    return Optional.ofNullable(http.cookie(COOKIE)).filter(it -> !it.isEmpty());
  }

  private static Cookie cookie(String token, int maxAge) {
    return new Cookie(COOKIE, token, "/", maxAge, false, true, null, SameSite.STRICT);
  }
}
