package org.bancheng.kiosk.paper;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bancheng.device.printer.MonoPicture;
import org.bancheng.device.printer.PaperAlign;

/**
 * Parses one line: marks first ({@code ?word !word ^2 < >}), then a directive or a text. A line
 * with a fault is still parsed to its end, so that all its faults are told.
 */
final class TemplateLineParser {
  private static final Pattern DIRECTIVE = Pattern.compile("(qr|barcode|image|feed):(.*)");
  private static final Pattern MARK = Pattern.compile("([?!][^ ]*|\\^[^ ]*|<|>)( +|$)");
  private static final int MOST_LINES = 20;
  private static final int QR_MODULE = 6;
  private static final int BAR_MODULE = 2;
  private static final int LARGEST = 8;

  private final Function<String, MonoPicture> pictures;
  private final Consumer<String> fault;
  private Optional<TemplateLine.Condition> condition = Optional.empty();
  private PaperAlign align = PaperAlign.CENTRE;
  private int size;

  /**
   * @param pictures by name; what it throws as {@link IllegalArgumentException} is a fault
   * @param fault hears what is wrong
   */
  TemplateLineParser(Function<String, MonoPicture> pictures, Consumer<String> fault) {
    this.pictures = pictures;
    this.fault = fault;
  }

  /** The line, or nothing if a picture or number in it cannot be used. */
  Optional<TemplateLine> parse(String line) {
    String rest = line;
    Matcher mark = MARK.matcher(rest);
    while (mark.lookingAt()) {
      mark(mark.group(1));
      rest = rest.substring(mark.end());
      mark = MARK.matcher(rest);
    }
    Matcher directive = DIRECTIVE.matcher(rest);
    Optional<TemplateLine.Content> content =
        directive.matches()
            ? directive(directive.group(1), directive.group(2).strip())
            : Optional.of(text(rest));
    return content.map(it -> new TemplateLine(condition, it));
  }

  private void mark(String mark) {
    String rest = mark.substring(1);
    switch (mark.charAt(0)) {
      case '<' -> align = PaperAlign.LEFT;
      case '>' -> align = PaperAlign.RIGHT;
      case '^' -> size = number(rest, LARGEST, "the size after '^'");
      default -> condition(rest, mark.charAt(0) == '?');
    }
  }

  private void condition(String name, boolean present) {
    if (condition.isPresent()) {
      fault.accept("a line can have one '?' or '!' only");
    }
    condition = TicketWord.named(name).map(word -> new TemplateLine.Condition(word, present));
    if (condition.isEmpty()) {
      fault.accept("'" + name + "' is not known; known are " + TicketWord.names());
    }
  }

  private int number(String text, int most, String what) {
    if (text.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    fault.accept(what + " must be 1.." + most + ", is '" + text + "'");
    return 1;
  }

  private TemplateLine.Text text(String text) {
    boolean bold = text.length() > 2 && text.startsWith("*") && text.endsWith("*");
    String inside = bold ? text.substring(1, text.length() - 1) : text;
    return new TemplateLine.Text(TemplateText.parse(inside, fault), Math.max(1, size), bold, align);
  }

  private Optional<TemplateLine.Content> directive(String name, String value) {
    return switch (name) {
      case "qr" -> Optional.of(new TemplateLine.Qr(code(value), module(QR_MODULE), align));
      case "barcode" -> Optional.of(bars(value));
      case "image" -> picture(value);
      default -> Optional.of(new TemplateLine.Blank(number(value, MOST_LINES, "feed")));
    };
  }

  private int module(int usual) {
    return size == 0 ? usual : size;
  }

  private TemplateLine.Bars bars(String value) {
    int module = module(BAR_MODULE);
    if (module < 2 || module > 6) {
      fault.accept("the size of a bar code must be 2..6");
      module = BAR_MODULE;
    }
    return new TemplateLine.Bars(code(value), module, align);
  }

  private TemplateText code(String value) {
    TemplateText text = TemplateText.parse(value, fault);
    String letters = text.letters();
    if (value.isEmpty()) {
      fault.accept("a code needs a content, as in qr: {qr}");
    } else if (!letters.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
      fault.accept("a code can hold letters, digits and signs of ASCII only");
    }
    return text;
  }

  private Optional<TemplateLine.Content> picture(String name) {
    try {
      return Optional.of(new TemplateLine.Picture(pictures.apply(name), align));
    } catch (IllegalArgumentException e) {
      fault.accept("image '" + name + "' " + e.getMessage());
      return Optional.empty();
    }
  }
}
