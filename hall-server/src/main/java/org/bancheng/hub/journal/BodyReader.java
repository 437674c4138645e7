package org.bancheng.hub.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.hall.event.HallEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies of rows, one after the other with one parser: at a hub's start, making one a row
 * took as long as reading the row. Of no use any more after a fault. Not safe for several threads.
 */
final class BodyReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final EventReader reader = new EventReader();
  private final OneBody body = new OneBody();
  private @Nullable JsonParser parser;

  /**
   * Reads the events that {@link EventWriter} wrote.
   *
   * @throws JournalFault if it is something else
   */
  static List<HallEvent> read(String body) {
    return new BodyReader().read(body.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same for one body more.
   *
   * @param utf8 the whole body
   */
  List<HallEvent> read(byte[] utf8) {
    try {
      body.set(utf8);
      return events(parser());
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw new JournalFault("a row's body cannot be read: " + e.getMessage(), e);
    }
  }

  /** It looks at the first bytes when it is made. */
  private JsonParser parser() throws IOException {
    JsonParser known = parser;
    if (known == null) {
      known = FACTORY.createParser(body);
      parser = known;
    }
    return known;
  }

  private List<HallEvent> events(JsonParser parser) throws IOException {
    List<HallEvent> events = new ArrayList<>(1);
    expect(parser.nextToken(), JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = parser.currentName().equals("events");
      JsonToken value = parser.nextToken();
      if (wanted) {
        expect(value, JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          events.add(reader.read(parser));
        }
      } else {
        parser.skipChildren();
      }
    }
    if (body.available() > 0 || parser.releaseBuffered(OutputStream.nullOutputStream()) > 0) {
      throw new IllegalArgumentException("something follows the events");
    }
    return events;
  }

  private static void expect(@Nullable JsonToken found, JsonToken wanted) {
    if (found != wanted) {
      throw new IllegalArgumentException("expected " + wanted + ", found " + found);
    }
  }

  /** A stream that ends with each body, and goes on with the next. */
  private static final class OneBody extends InputStream {
    private byte[] bytes = {};
    private int next;

    void set(byte[] other) {
      bytes = other;
      next = 0;
    }

    @Override
    public int available() {
      return bytes.length - next;
    }

    @Override
    public int read() {
      return available() > 0 ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = Math.min(length, available());
      System.arraycopy(bytes, next, target, offset, count);
      next += count;
      return count > 0 ? count : -1;
    }
  }
}
