package org.bancheng.hub.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import org.bancheng.bus.BusJson;
import org.bancheng.hub.loop.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 problem details; {@code code} is stable, {@code field} names the bad input.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type, String title, int status, String code, String detail, @Nullable String field) {

  static Problem of(int status, String code, String detail) {
    return new Problem("about:blank", code, status, code, detail, null);
  }

  static Problem badField(String field, String detail) {
    return new Problem("about:blank", "BAD_INPUT", 400, "BAD_INPUT", detail, field);
  }

  /** A request that never became one of ours. */
  static Problem ofStatus(int status) {
    return switch (status) {
      case 404 -> of(404, "NOT_FOUND", "no such address");
      case 408 -> of(408, "TOO_SLOW", "the request did not arrive in time; send it again");
      case 413 -> JsonBody.tooLarge();
      case 501, 505 -> of(status, "NOT_SUPPORTED", "the hub does not speak this kind of HTTP");
      default ->
          status < 500 ? of(status, "BAD_REQUEST", "the request cannot be understood") : fault();
    };
  }

  static Problem fault() {
    return of(500, "FAULT", "the hub made a mistake; its log says more");
  }

  static Problem refused(Outcome.Refused refused) {
    return of(409, refused.reason().name(), refused.reason().explanation());
  }

  void send(Context http) {
    Reply reply = reply();
    http.status(status).contentType(reply.type()).result(reply.body());
  }

  Reply reply() {
    return new Reply(status, "application/problem+json", BusJson.write(this));
  }

  /** Ends a handler early; the server sends the problem. */
  static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Found(Problem problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
