package org.bancheng.kiosk.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bancheng.device.printer.MonoPicture;
import org.bancheng.device.printer.PaperPart;
import org.bancheng.device.printer.TicketPaper;

/**
 * How a ticket looks: a text file that a hall edits, docs/ticket-template.md. Immutable, for any
 * thread.
 *
 * <pre>
 *   # not printed
 *   ^2 *{hall.zh}*          twice as large, bold
 *   &lt; {service.zh}          on the left; a line whose word has no value is left out
 *   ?copy *补打*            only where {copy} has a value; !copy: only where it has none
 *   qr: {qr}
 *   image: logo.png
 *   feed: 2
 * </pre>
 */
public final class TicketTemplate {
  private static final int LARGEST_FILE = 16 * 1024;
  private static final int MOST_LINES = 200;

  private final List<TemplateLine> lines;

  private TicketTemplate(List<TemplateLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The ticket of a hall that has not written its own. */
  public static TicketTemplate standard() {
    try (InputStream in =
        Objects.requireNonNull(TicketTemplate.class.getResourceAsStream("ticket.txt"))) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8), Path.of(""));
    } catch (IOException e) {
      throw new UncheckedIOException("the ticket's own template cannot be read", e);
    }
  }

  /**
   * Reads a file in UTF-8; pictures are looked for beside it.
   *
   * @throws TemplateFaulty with everything that is wrong
   */
  public static TicketTemplate read(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw whole("is larger than 16 kB: not a ticket template");
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return of(text, file.toAbsolutePath().resolveSibling("").normalize());
    } catch (IOException e) {
      throw whole("cannot be read as UTF-8 text (" + e.getClass().getSimpleName() + ")");
    }
  }

  /**
   * Parses a template.
   *
   * @param folder where its pictures are
   * @throws TemplateFaulty with everything that is wrong
   */
  public static TicketTemplate of(String text, Path folder) {
    Function<String, MonoPicture> pictures = new TemplatePictures(folder);
    List<TemplateFault> faults = new ArrayList<>();
    List<TemplateLine> lines = new ArrayList<>();
    List<String> written = text.replaceFirst("^\uFEFF", "").lines().toList();
    if (written.size() > MOST_LINES) {
      throw whole("has more than 200 lines");
    }
    for (int i = 0; i < written.size(); i++) {
      int number = i + 1;
      line(written.get(i), pictures, lines, it -> faults.add(new TemplateFault(number, it)));
    }
    if (lines.stream().noneMatch(line -> line.alwaysShows(TicketWord.NUMBER))) {
      faults.add(new TemplateFault(0, "no line always shows {number}: a ticket needs its number"));
    }
    if (!faults.isEmpty()) {
      throw new TemplateFaulty(faults);
    }
    return new TicketTemplate(lines);
  }

  private static void line(
      String line,
      Function<String, MonoPicture> pictures,
      List<TemplateLine> lines,
      Consumer<String> fault) {
    String stripped = line.strip();
    if (stripped.isEmpty()) {
      lines.add(new TemplateLine(Optional.empty(), new TemplateLine.Blank(1)));
    } else if (!stripped.startsWith("#")) {
      new TemplateLineParser(pictures, fault).parse(stripped).ifPresent(lines::add);
    }
  }

  private static TemplateFaulty whole(String message) {
    return new TemplateFaulty(List.of(new TemplateFault(0, message)));
  }

  /** The paper of one ticket, cut at its end. */
  public TicketPaper paper(TicketFacts facts) {
    List<PaperPart> parts = new ArrayList<>();
    lines.forEach(line -> line.of(facts).ifPresent(parts::add));
    parts.add(new PaperPart.Cut());
    return new TicketPaper(parts);
  }
}
