package org.bancheng.kiosk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.TAKE;
import static org.bancheng.kiosk.flow.Scenes.ownSlip;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bancheng.device.printer.EscPosEncoder;
import org.bancheng.device.printer.PaperAlign;
import org.bancheng.device.printer.PaperPart;
import org.bancheng.device.printer.PaperPart.TextLine;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.TicketPaper;
import org.bancheng.kiosk.flow.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketTemplateTest {
  private static final String ADDRESS =
      "http://127.0.0.1:8080/t/01a2012a-1111-7222-8333-444455556666";

  @TempDir Path folder;

  static TicketPaper paper(String template, Slip slip, int copy) {
    return TicketTemplate.of(template, Path.of(""))
        .paper(TicketFacts.of(slip, copy, HALL, Optional.of("Could not get it done")));
  }

  private static TicketPaper usual(Slip slip, int copy) {
    return TicketTemplate.standard().paper(TicketFacts.of(slip, copy, HALL, Optional.empty()));
  }

  private static Slip tracked(Optional<String> track) {
    Slip slip = slip("B042");
    return new Slip(
        slip.ticket(),
        slip.number(),
        slip.service(),
        slip.serviceName(),
        slip.ahead(),
        slip.forecast(),
        slip.issuedAt(),
        track);
  }

  private static TextLine line(String text) {
    return new TextLine(text, 1, false, PaperAlign.CENTRE);
  }

  private static TextLine line(String text, int size, boolean bold) {
    return new TextLine(text, size, bold, PaperAlign.CENTRE);
  }

  @Test
  void theUsualTicketFromTopToBottom() {
    assertThat(usual(slip("B042"), 1).parts())
        .containsExactly(
            line("示例县政务服务中心", 2, true),
            line("Demo County Service Hall"),
            new PaperPart.Feed(1),
            line("您的号码  Your number"),
            line("B042", 4, true),
            line("办不成事反映", 2, true),
            new PaperPart.Feed(1),
            line("前面 7 人", 1, true),
            line("7 people ahead"),
            line("预计等候 15–25 分钟", 1, true),
            line("wait: 15 to 25 min"),
            new PaperPart.Feed(1),
            new PaperPart.QrSymbol("https://example.invalid/t/0193", 6, PaperAlign.CENTRE),
            line("扫码看排队进度  Scan to follow"),
            new PaperPart.Feed(1),
            line("请留意叫号，过号请到导办台"),
            line("Missed your call? Ask the guide."),
            line("2026-11-23 09:03:11"),
            new PaperPart.Feed(2),
            new PaperPart.Cut());
  }

  @Test
  void aCopyIsMarked() {
    assertThat(usual(slip("B042"), 2).parts()).contains(line("补打", 2, true), line("Copy 2"));
  }

  @Test
  void withoutAPageToFollowTheLineTheTicketsIdStandsInPlain() {
    for (String none : List.of("", "办成", "x".repeat(301))) {
      List<PaperPart> parts = usual(tracked(Optional.of(none)), 1).parts();
      assertThat(parts).contains(line(slip("B042").ticket().toString()));
      assertThat(parts).noneMatch(PaperPart.QrSymbol.class::isInstance);
      assertThat(parts).doesNotContain(line("扫码看排队进度  Scan to follow"));
    }
  }

  @Test
  void aUsualTicketIsShortOnTheWire() {
    TicketPaper paper = usual(tracked(Optional.of(ADDRESS)), 1);
    assertThat(new EscPosEncoder(PrinterProfile.wide()).encode(paper).length)
        .isLessThanOrEqualTo(420);
  }

  @Test
  void marksDirectivesAndEscapes() {
    String template =
        """
        # not printed
        < ^3 *{number}*
        > {service.zh} / {service.en}
        \\* {{x
        \\qr: plain
        ^3 barcode: {barcode}
        ^4 qr: https://example.invalid/{id}
        feed: 4
        """
            .replace("{{x", "\\{x");
    assertThat(paper(template, slip("B042"), 1).parts())
        .containsExactly(
            new TextLine("B042", 3, true, PaperAlign.LEFT),
            new TextLine("办不成事反映 / Could not get it done", 1, false, PaperAlign.RIGHT),
            line("* {x"),
            line("qr: plain"),
            new PaperPart.Barcode("B042", 3, 80, PaperAlign.CENTRE),
            new PaperPart.QrSymbol(
                "https://example.invalid/" + slip("B042").ticket(), 4, PaperAlign.CENTRE),
            new PaperPart.Feed(4),
            new PaperPart.Cut());
  }

  @Test
  void allFaultsAreToldWithTheirLines() {
    TemplateFaulty faulty =
        catchThrowableOfType(
            TemplateFaulty.class,
            () ->
                TicketTemplate.of(
                    """
                    ^9 {nummer} and {open
                    ?who *x*
                    feed: 0
                    image: logo.png
                    qr: 办成
                    ^7 barcode:
                    ?qr !qr x
                    {number} {copy}
                    """,
                    folder));
    assertThat(faulty.faults())
        .extracting(TemplateFault::line)
        .containsExactly(1, 1, 1, 2, 3, 4, 5, 6, 6, 7, 0);
    assertThat(faulty.getMessage())
        .contains("line 1: the size after '^' must be 1..8, is '9'")
        .contains("line 4: image 'logo.png' is not in the folder of the template");
  }

  @Test
  void aPictureLiesBesideTheTemplate() throws Exception {
    ImageIO.write(
        new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("logo.png").toFile());
    Files.writeString(folder.resolve("ticket.txt"), "\uFEFFimage: logo.png\r\n{number}\r\n");
    TicketPaper paper =
        TicketTemplate.read(folder.resolve("ticket.txt"))
            .paper(TicketFacts.of(slip("B042"), 1, HALL, Optional.empty()));
    assertThat(paper.parts()).hasSize(3);
    assertThat(paper.parts().get(0))
        .isInstanceOfSatisfying(
            PaperPart.Image.class, it -> assertThat(it.picture().width()).isEqualTo(80));
  }

  @Test
  void aPictureElsewhereOrDamagedIsRefused() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(inner.resolve("bad.png"), "no picture");
    ImageIO.write(
        new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("x.png").toFile());
    TemplateFaulty faulty =
        catchThrowableOfType(
            TemplateFaulty.class,
            () ->
                TicketTemplate.of(
                    "{number}\nimage: bad.png\nimage: ../x.png\nimage: /etc/x\nimage: \0", inner));
    assertThat(faulty.faults()).extracting(TemplateFault::line).containsExactly(2, 3, 4, 5);
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws Exception {
    Path file = folder.resolve("ticket.txt");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xC0});
    assertThat(catchThrowableOfType(TemplateFaulty.class, () -> TicketTemplate.read(file)))
        .hasMessageContaining("UTF-8");
    assertThat(
            catchThrowableOfType(
                TemplateFaulty.class, () -> TicketTemplate.read(folder.resolve("none"))))
        .hasMessageContaining("NoSuchFile");
  }

  @Provide
  Arbitrary<String> templates() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "{number}",
            "{",
            "}",
            "^",
            "^4 ",
            "*",
            "?qr ",
            "!copy ",
            "? ",
            "< ",
            "> ",
            "\\",
            "\n",
            "qr: ",
            "barcode: ",
            "image: ",
            "feed: ",
            "3",
            "{qr}",
            "{copy}",
            "办",
            "\uD842\uDFB7",
            "\uD842",
            "\0",
            "#",
            " ",
            "{ahead.zh}",
            "{nothing}");
    return Arbitraries.oneOf(bits, Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1_000)
  void anyTextIsATemplateOrHasFaults(@ForAll("templates") String text) {
    try {
      TicketPaper paper = paper(text + "\n{number}", slip("B042"), 2);
      assertThat(new EscPosEncoder(PrinterProfile.narrow()).encode(paper)).isNotEmpty();
    } catch (TemplateFaulty faulty) {
      assertThat(faulty.faults()).isNotEmpty();
    }
  }

  private static List<String> texts(TicketPaper paper) {
    return paper.parts().stream()
        .filter(TextLine.class::isInstance)
        .map(part -> ((TextLine) part).text())
        .toList();
  }

  @Test
  void aNumberGivenWithoutTheHubSaysThatItIsValidAndPromisesNoWait() {
    assertThat(texts(usual(ownSlip(TAKE, "BK001"), 1)))
        .contains("BK001", "号码有效，请等候叫号", "大屏可能晚一些显示")
        .noneMatch(text -> text.contains("前面") || text.contains("wait"));
    assertThat(texts(usual(slip("B042"), 1))).noneMatch(text -> text.contains("号码有效"));
  }
}
