package org.bancheng.board.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A long notice, page by page: nothing scrolls, nothing is cut off, each part stands still long
 * enough to be read.
 */
final class NoticePages {
  /** Full-width characters in the one line a notice has. */
  static final int WIDTH = 44;

  private static final String BREAKS = "。；！？，、;!?,. ";

  private NoticePages() {}

  static String of(String notice, Instant now) {
    List<String> parts = split(notice.strip().replaceAll("\\s+", " "));
    return String.join("", Turn.of(parts, 1, now).shown());
  }

  static List<String> split(String notice) {
    List<String> pages = new ArrayList<>();
    String rest = notice;
    while (!rest.isEmpty()) {
      int end = end(rest);
      pages.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return pages;
  }

  /** How much fits; back to the last pause of speech, if there is one in the second half. */
  private static int end(String text) {
    int width = 0;
    int fits = 0;
    int pause = 0;
    while (fits < text.length() && width <= 2 * WIDTH - 2) {
      int character = text.codePointAt(fits);
      width += character < 0x2E80 ? 1 : 2;
      fits += Character.charCount(character);
      if (BREAKS.indexOf(character) >= 0) {
        pause = fits;
      }
    }
    return fits < text.length() && pause > fits / 2 ? pause : fits;
  }
}
