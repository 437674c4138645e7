package org.bancheng.kiosk.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text with words in braces.
 *
 * @param pieces from left to right
 */
record TemplateText(List<Piece> pieces) {

  /** Fixed letters, or a word of the ticket. */
  record Piece(String letters, Optional<TicketWord> word) {}

  /**
   * Parses a text; a backslash takes the meaning from the next character.
   *
   * @param fault hears what is wrong
   */
  static TemplateText parse(String text, Consumer<String> fault) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        letters.append(text.charAt(at + 1));
        at += 2;
      } else if (c == '{') {
        pieces.add(new Piece(letters.toString(), Optional.empty()));
        letters.setLength(0);
        at = word(text, at, pieces, fault);
      } else {
        letters.append(c);
        at++;
      }
    }
    pieces.add(new Piece(letters.toString(), Optional.empty()));
    return new TemplateText(List.copyOf(pieces));
  }

  private static int word(String text, int open, List<Piece> pieces, Consumer<String> fault) {
    int close = text.indexOf('}', open);
    if (close < 0) {
      fault.accept("a '{' has no '}'; a brace to be printed is written \\{");
      return text.length();
    }
    String name = text.substring(open + 1, close).strip();
    Optional<TicketWord> word = TicketWord.named(name);
    if (word.isEmpty()) {
      fault.accept("'{" + name + "}' is not known; known are " + TicketWord.names());
    }
    pieces.add(new Piece("", word));
    return close + 1;
  }

  boolean names(TicketWord word) {
    return pieces.stream().anyMatch(piece -> piece.word().filter(word::equals).isPresent());
  }

  /** Whether every ticket has a value for each of its words. */
  boolean alwaysThere() {
    return pieces.stream().allMatch(piece -> piece.word().map(TicketWord::always).orElse(true));
  }

  /** The letters between the words, put together. */
  String letters() {
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.letters()));
    return all.toString();
  }

  /** The text of one ticket; empty if a word in it has no value there. */
  Optional<String> of(TicketFacts facts) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      String value = piece.word().map(facts::value).orElse(piece.letters());
      if (piece.word().isPresent() && value.isBlank()) {
        return Optional.empty();
      }
      text.append(value);
    }
    return Optional.of(text.toString());
  }
}
