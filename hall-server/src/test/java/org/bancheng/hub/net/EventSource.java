package org.bancheng.hub.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A page that listens to server-sent events (HTML standard, section 9.2), read line by line. */
public final class EventSource implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One event. */
  public record Event(String name, String id, JsonNode data) {}

  private final InputStream stream;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger comments = new AtomicInteger();
  private volatile boolean ended;
  private int read;

  private EventSource(InputStream stream) {
    this.stream = stream;
    Thread reader = new Thread(this::read, "event-source");
    reader.setDaemon(true);
    reader.start();
  }

  public static EventSource open(HttpRequest.Builder request) {
    try {
      HttpResponse<InputStream> response =
          Browser.client()
              .send(
                  request.timeout(Duration.ofSeconds(60)).GET().build(),
                  BodyHandlers.ofInputStream());
      String type = response.headers().firstValue("Content-Type").orElse("");
      if (response.statusCode() != 200 || !type.startsWith("text/event-stream")) {
        throw new AssertionError("no stream: " + response.statusCode() + " " + type);
      }
      return new EventSource(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String name = "";
      String id = "";
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() && data.length() > 0) {
          events.add(new Event(name, id, JSON.readTree(data.toString())));
          data.setLength(0);
        } else if (line.startsWith(":")) {
          comments.incrementAndGet();
        } else if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
          data.append(line.substring(5).strip());
        }
      }
    } catch (JsonProcessingException e) {
      throw new AssertionError("an event without JSON", e);
    } catch (IOException e) {
      // The stream was closed on our side.
    } finally {
      ended = true;
    }
  }

  public boolean ended() {
    return ended;
  }

  /** The next event that was not asked for yet. */
  public Event next() {
    Listener.patiently().until(() -> events.size() > read);
    return events.get(read++);
  }

  public List<Event> all() {
    return List.copyOf(events);
  }

  public int comments() {
    return comments.get();
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
