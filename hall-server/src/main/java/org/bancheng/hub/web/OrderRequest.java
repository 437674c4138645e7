package org.bancheng.hub.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** A request that orders something of the hall, with its whole body. Any thread, one at a time. */
final class OrderRequest {
  private final Request request;
  private final Map<String, String> parameters;
  private final ArrivedBody body;

  /**
   * @param parameters what stands in the address for the names in the route's template
   */
  OrderRequest(Request request, Map<String, String> parameters, ArrivedBody body) {
    this.request = request;
    this.parameters = parameters;
    this.body = body;
  }

  String path() {
    return Request.getPathInContext(request);
  }

  String parameter(String name) {
    return Objects.requireNonNull(parameters.get(name), "the route's template has no such name");
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  Optional<String> cookie(String name) {
    for (HttpCookie cookie : Request.getCookies(request)) {
      if (cookie.getName().equals(name)) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /**
   * @throws Problem.Found as {@link JsonBody#of}
   */
  JsonBody json() {
    if (body.tooLarge()) {
      throw new Problem.Found(JsonBody.tooLarge());
    }
    return JsonBody.of(request.getHeaders().get(HttpHeader.CONTENT_TYPE), body.bytes());
  }
}
