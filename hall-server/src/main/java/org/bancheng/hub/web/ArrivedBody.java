package org.bancheng.hub.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.bancheng.bus.BusJson;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * A request's body. Of one that is too large only the beginning is kept, but up to 2 MiB are heard
 * out: who is answered in the middle may lose the answer with the connection.
 *
 * @param tooLarge whether there was more than the hub takes in
 */
record ArrivedBody(byte[] bytes, boolean tooLarge) {
  private static final int MOST_HEARD_OUT = 2 * 1024 * 1024;

  /** Collects a body without waiting for it; calls back once, on the thread that brings the end. */
  static void collect(
      Content.Source source, Consumer<ArrivedBody> whole, Consumer<Throwable> broken) {
    new Collector(source, whole, broken).run();
  }

  private static final class Collector implements Invocable.Task {
    private final Content.Source source;
    private final Consumer<ArrivedBody> whole;
    private final Consumer<Throwable> broken;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
    private long arrived;

    Collector(Content.Source source, Consumer<ArrivedBody> whole, Consumer<Throwable> broken) {
      this.source = source;
      this.whole = whole;
      this.broken = broken;
    }

    @Override
    public InvocationType getInvocationType() {
      return InvocationType.NON_BLOCKING;
    }

    @Override
    public void run() {
      boolean more = true;
      while (more) {
        Content.Chunk chunk = source.read();
        if (chunk == null) {
          source.demand(this);
          return;
        }
        more = take(chunk);
      }
    }

    private boolean take(Content.Chunk chunk) {
      if (Content.Chunk.isFailure(chunk)) {
        broken.accept(chunk.getFailure());
        return false;
      }
      boolean last = chunk.isLast();
      keep(chunk.getByteBuffer());
      chunk.release();
      if (last || arrived > MOST_HEARD_OUT) {
        whole.accept(new ArrivedBody(kept.toByteArray(), arrived > BusJson.MAX_TO_HUB));
        return false;
      }
      return true;
    }

    private void keep(ByteBuffer bytes) {
      arrived += bytes.remaining();
      if (arrived <= BusJson.MAX_TO_HUB) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        kept.writeBytes(copy);
      }
    }
  }
}
