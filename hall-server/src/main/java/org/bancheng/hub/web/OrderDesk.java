package org.bancheng.hub.web;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.pathmap.MatchedResource;
import org.eclipse.jetty.http.pathmap.PathMappings;
import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what is ordered of the hall, before Javalin sees it: {@code POST} to a few addresses.
 * Nothing of it waits, so it runs where the bytes arrive; answers are written when the order is
 * stored. All other requests get a thread, and Javalin.
 */
final class OrderDesk extends Handler.Wrapper {
  private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);

  private static final String HEALTH = "/health";
  private static final Reply STARTING =
      Problem.of(503, "STARTING", "the hub is starting; try again in a second")
          .reply()
          .with(HttpHeader.RETRY_AFTER, "1");

  private final PathMappings<Route> routes = new PathMappings<>();
  private final Executor threads;
  private final Overdue overdue;
  private final BooleanSupplier open;
  private final OpenOrders orders;

  /** Takes an order and returns at once; throws {@link Problem.Found} if it is not one. */
  interface Route {
    CompletableFuture<Reply> take(OrderRequest request);
  }

  /**
   * @param threads for all that may wait
   * @param overdue answers what nobody answers in time
   * @param open whether the hub has started; before that only {@code /health} is answered
   * @param orders counts those that are not answered yet
   */
  OrderDesk(Executor threads, Overdue overdue, BooleanSupplier open, OpenOrders orders) {
    this.threads = threads;
    this.overdue = overdue;
    this.open = open;
    this.orders = orders;
  }

  /** Before the server starts. Names in braces become parameters. */
  void post(String template, Route route) {
    routes.put(new UriTemplatePathSpec(template), route);
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    if (!open.getAsBoolean() && !path.equals(HEALTH)) {
      send(STARTING, response, callback);
      return true;
    }
    MatchedResource<Route> route =
        request.getMethod().equals("POST") ? routes.getMatched(path) : null;
    if (route == null) {
      threads.execute(() -> passOn(request, response, callback));
    } else {
      ArrivedBody.collect(
          request,
          body -> take(request, body, route, response, callback),
          fault -> Response.writeError(request, response, callback, statusOf(fault)));
    }
    return true;
  }

  private void passOn(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception | LinkageError e) {
      Response.writeError(request, response, callback, e);
    }
  }

  private static int statusOf(Throwable fault) {
    if (fault instanceof HttpException known) {
      return known.getCode();
    }
    return fault instanceof TimeoutException ? 408 : 400;
  }

  private void take(
      Request request,
      ArrivedBody body,
      MatchedResource<Route> route,
      Response response,
      Callback callback) {
    if (!orders.begin()) {
      send(Orders.CLOSING.reply(), response, callback);
      return;
    }
    Callback end = orders.end(callback);
    CompletableFuture<Reply> reply = reply(request, body, route);
    reply.whenComplete(
        (done, fault) -> send(done == null ? fault(request, fault) : done, response, end));
  }

  private CompletableFuture<Reply> reply(
      Request request, ArrivedBody body, MatchedResource<Route> route) {
    try {
      UriTemplatePathSpec template = (UriTemplatePathSpec) route.getPathSpec();
      Map<String, String> names = template.getPathParams(Request.getPathInContext(request));
      CompletableFuture<Reply> reply =
          route.getResource().take(new OrderRequest(request, names, body));
      overdue.watch(reply);
      return reply;
    } catch (Problem.Found found) {
      return CompletableFuture.completedFuture(found.problem().reply());
    } catch (HttpException.RuntimeException e) {
      return CompletableFuture.completedFuture(Problem.ofStatus(e.getCode()).reply());
    } catch (RuntimeException | Error e) {
      return CompletableFuture.completedFuture(fault(request, e));
    }
  }

  private static Reply fault(Request request, Throwable fault) {
    LOG.error("{} {} failed", request.getMethod(), Request.getPathInContext(request), fault);
    return Problem.fault().reply();
  }

  private static void send(Reply reply, Response response, Callback callback) {
    try {
      response.setStatus(reply.status());
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      reply.headers().forEach(response.getHeaders()::put);
      if (reply.body().length > 0) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
      }
      response.write(true, ByteBuffer.wrap(reply.body()), callback);
    } catch (RuntimeException | Error e) {
      callback.failed(e);
    }
  }
}
