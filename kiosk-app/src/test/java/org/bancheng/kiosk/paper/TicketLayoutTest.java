package org.bancheng.kiosk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.util.List;
import java.util.Optional;
import org.bancheng.device.printer.PaperPart;
import org.bancheng.device.printer.TicketPaper;
import org.bancheng.kiosk.flow.Slip;
import org.junit.jupiter.api.Test;

class TicketLayoutTest {
  private final TicketLayout layout = new TicketLayout(HALL);

  @Test
  void theNumberIsFourTimesAsLarge() {
    assertThat(lines(layout.paper(slip("B042"), 1)))
        .filteredOn(line -> line.text().equals("B042"))
        .singleElement()
        .satisfies(line -> assertThat(line.size()).isEqualTo(4));
  }

  @Test
  void saysHallServicePeopleAheadWaitAndTime() {
    assertThat(texts(layout.paper(slip("B042"), 1)))
        .contains("示例县政务服务中心", "办不成事反映", "前面 7 人", "预计等候 约14到25分钟", "2026-11-23 09:03:11")
        .doesNotContain("补打");
  }

  @Test
  void aCopyIsMarked() {
    assertThat(texts(layout.paper(slip("B042"), 2))).contains("补打", "Copy 2");
  }

  @Test
  void theCodeLeadsToThePlaceInLine() {
    assertThat(layout.paper(slip("B042"), 1).parts())
        .filteredOn(PaperPart.QrSymbol.class::isInstance)
        .singleElement()
        .isEqualTo(
            new PaperPart.QrSymbol(
                "https://example.invalid/t/0193",
                6,
                org.bancheng.device.printer.PaperAlign.CENTRE));
  }

  @Test
  void withoutSuchAPageTheTicketsIdStandsInPlain() {
    Slip slip = slip("B042");
    Slip plain =
        new Slip(
            slip.ticket(),
            slip.number(),
            slip.service(),
            slip.serviceName(),
            slip.ahead(),
            slip.forecast(),
            slip.issuedAt(),
            Optional.empty());
    assertThat(texts(layout.paper(plain, 1))).contains(slip.ticket().toString());
    assertThat(layout.paper(plain, 1).parts()).noneMatch(PaperPart.QrSymbol.class::isInstance);
  }

  private static List<PaperPart.TextLine> lines(TicketPaper paper) {
    return paper.parts().stream()
        .filter(PaperPart.TextLine.class::isInstance)
        .map(PaperPart.TextLine.class::cast)
        .toList();
  }

  private static List<String> texts(TicketPaper paper) {
    return lines(paper).stream().map(PaperPart.TextLine::text).toList();
  }
}
