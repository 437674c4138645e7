package org.bancheng.kiosk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "ticket-template.md");

  @TempDir Path folder;

  @Test
  void theTemplateInTheDocumentPrints() throws Exception {
    ImageIO.write(
        new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("logo.png").toFile());
    String document = Files.readString(DOCUMENT);
    int start = document.indexOf("\n```\n#") + 5;
    String template = document.substring(start, document.indexOf("\n```", start));
    assertThat(
            TicketTemplate.of(template, folder)
                .paper(TicketFacts.of(slip("B042"), 1, HALL, Optional.empty()))
                .parts())
        .hasSize(12);
  }

  @Test
  void theDocumentNamesEveryWord() throws Exception {
    String document = Files.readString(DOCUMENT);
    for (String word : TicketWord.names().split(", ")) {
      assertThat(document).contains("`{" + word + "}`");
    }
  }
}
