package org.bancheng.hub.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.Names;

/** The page of a ticket, and the words that are put into it. */
final class TrackTemplate {
  private final String page = read();
  private final Names hall;

  /**
   * What one page says.
   *
   * @param number in large letters
   * @param about the service, or what else stands under the number
   * @param state for the colours
   * @param say what to do now
   * @param expected empty: nothing is told of the wait
   */
  record Content(String number, Names about, String state, Names say, Optional<Names> expected) {}

  TrackTemplate(Names hall) {
    this.hall = hall;
  }

  String fill(Content content) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("number", content.number());
    words.put("hall", hall.zh());
    words.put("hallEn", hall.en());
    words.put("service", content.about().zh());
    words.put("serviceEn", content.about().en());
    words.put("state", content.state());
    words.put("say", content.say().zh());
    words.put("sayEn", content.say().en());
    words.put("noWait", content.expected().isPresent() ? "" : "hidden");
    words.put("wait", content.expected().map(Names::zh).orElse(""));
    words.put("waitEn", content.expected().map(Names::en).orElse(""));
    String filled = page;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", escaped(word.getValue()));
    }
    return filled;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String read() {
    try (InputStream page = TrackTemplate.class.getResourceAsStream("/web/track.html")) {
      if (page == null) {
        throw new IllegalStateException("this jar lacks web/track.html");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new WebFault("cannot read the ticket page of this jar", e);
    }
  }
}
