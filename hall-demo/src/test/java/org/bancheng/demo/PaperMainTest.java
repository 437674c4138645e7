package org.bancheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PaperMainTest {
  @TempDir Path folder;
  @RegisterExtension final Ear ear = new Ear();

  @Test
  void aPictureThatCannotBeWrittenIsNamedInOneLine() throws IOException {
    String picture = folder.resolve("no/folder/ticket.png").toString();
    assertThat(paper(picture)).isEqualTo(2);
    assertThat(ear.heard().lines())
        .singleElement()
        .asString()
        .startsWith("cannot write " + picture);
  }

  @Test
  void aFolderIsNoPictureAndAPaperIsNotNarrowerThanADot() throws IOException {
    assertThat(paper("/")).isEqualTo(2);
    assertThat(paper(folder.resolve("ticket.png").toString(), "--dots=0")).isEqualTo(2);
    assertThat(ear.heard().lines())
        .hasSize(2)
        .containsOnly("--dots is 1 or more, and OUT.png a file");
  }

  private int paper(String... picture) throws IOException {
    Path printed = Files.writeString(folder.resolve("ticket.bin"), "B042\n\u001di\u001dV1");
    String[] arguments = new String[picture.length + 1];
    arguments[0] = printed.toString();
    System.arraycopy(picture, 0, arguments, 1, picture.length);
    return new CommandLine(new PaperMain()).execute(arguments);
  }
}
