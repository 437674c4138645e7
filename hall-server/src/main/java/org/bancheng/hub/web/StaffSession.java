package org.bancheng.hub.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.bancheng.hall.plan.Role;
import org.bancheng.hub.staff.SignIn;
import org.bancheng.hub.staff.StaffAccounts;
import org.bancheng.hub.staff.StaffMember;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpCookieUtils;

/** Signing in and out, and who a request comes from. */
final class StaffSession {
  static final String PATH = "/api/v1/session";
  private static final String COOKIE = "bancheng-session";

  private static final Reply BUSY =
      Problem.of(503, "BUSY", "too many people sign in just now; try again in a few seconds")
          .reply()
          .with(HttpHeader.RETRY_AFTER, "3");

  private final StaffAccounts accounts;

  StaffSession(StaffAccounts accounts) {
    this.accounts = accounts;
  }

  /** Signing in waits neither for its body nor, where that arrives, for the hash of the PIN. */
  void addTo(OrderDesk desk, Executor signIns) {
    desk.post(
        PATH,
        request -> {
          JsonBody body = request.json();
          String user = body.text("user");
          String pin = body.text("pin");
          return signIn(user, pin, signIns);
        });
  }

  private CompletableFuture<Reply> signIn(String user, String pin, Executor signIns) {
    try {
      return CompletableFuture.supplyAsync(() -> signIn(user, pin), signIns);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.completedFuture(BUSY);
    }
  }

  private Reply signIn(String user, String pin) {
    SignIn result = accounts.signIn(user, pin);
    if (result instanceof SignIn.Welcome welcome) {
      String cookie = HttpCookieUtils.getRFC6265SetCookie(cookie(welcome.token()));
      return Reply.NO_CONTENT.with(HttpHeader.SET_COOKIE, cookie);
    }
    if (result instanceof SignIn.Locked locked) {
      String seconds = Long.toString(locked.remaining().plusNanos(999_999_999).toSeconds());
      return Problem.of(429, "LOCKED", "too many wrong PINs; try again in " + seconds + " s")
          .reply()
          .with(HttpHeader.RETRY_AFTER, seconds);
    }
    return Problem.of(401, "WRONG_PIN", "wrong user or PIN").reply();
  }

  void signOut(Context http) {
    token(http).ifPresent(accounts::signOut);
    http.cookie(new Cookie(COOKIE, "", "/", 0, false, true, null, SameSite.STRICT));
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

  /** Ends with the browser. */
  private static HttpCookie cookie(String token) {
    return HttpCookie.build(COOKIE, token)
        .path("/")
        .httpOnly(true)
        .sameSite(HttpCookie.SameSite.STRICT)
        .build();
  }
}
