package org.bancheng.kiosk.paper;

import java.util.Optional;
import org.bancheng.device.printer.MonoPicture;
import org.bancheng.device.printer.PaperAlign;
import org.bancheng.device.printer.PaperPart;

/**
 * One line of a template.
 *
 * @param condition when it is printed at all
 */
record TemplateLine(Optional<Condition> condition, Content content) {

  /** Printed only if a word has a value ({@code ?word}), or only if it has none ({@code !word}). */
  record Condition(TicketWord word, boolean present) {
    boolean holds(TicketFacts facts) {
      return facts.value(word).isBlank() != present;
    }
  }

  /** What stands on the line. */
  sealed interface Content {}

  record Text(TemplateText text, int size, boolean bold, PaperAlign align) implements Content {}

  record Qr(TemplateText text, int moduleDots, PaperAlign align) implements Content {}

  record Bars(TemplateText text, int moduleDots, PaperAlign align) implements Content {}

  record Picture(MonoPicture picture, PaperAlign align) implements Content {}

  record Blank(int lines) implements Content {}

  private static final int BAR_HEIGHT = 80;
  private static final int LONGEST_QR = 300;
  private static final int LONGEST_BARCODE = 80;

  /** The line on one ticket, if it stands there. */
  Optional<PaperPart> of(TicketFacts facts) {
    return condition.map(it -> it.holds(facts)).orElse(true) ? content(facts) : Optional.empty();
  }

  private Optional<PaperPart> content(TicketFacts facts) {
    if (content instanceof Text it) {
      return it.text()
          .of(facts)
          .map(text -> new PaperPart.TextLine(text, it.size(), it.bold(), it.align()));
    }
    if (content instanceof Qr it) {
      return it.text()
          .of(facts)
          .filter(text -> PaperPart.isCodeText(text, LONGEST_QR))
          .map(text -> new PaperPart.QrSymbol(text, it.moduleDots(), it.align()));
    }
    if (content instanceof Bars it) {
      return it.text()
          .of(facts)
          .filter(text -> PaperPart.isCodeText(text, LONGEST_BARCODE))
          .map(text -> new PaperPart.Barcode(text, it.moduleDots(), BAR_HEIGHT, it.align()));
    }
    return Optional.of(
        content instanceof Picture it
            ? new PaperPart.Image(it.picture(), it.align())
            : new PaperPart.Feed(((Blank) content).lines()));
  }

  /** Whether every ticket shows the word in this line. */
  boolean alwaysShows(TicketWord word) {
    return condition.isEmpty()
        && content instanceof Text it
        && it.text().names(word)
        && it.text().alwaysThere();
  }
}
