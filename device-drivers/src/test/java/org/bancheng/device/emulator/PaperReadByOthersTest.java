package org.bancheng.device.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.bancheng.device.printer.EscPosEncoder;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.Tickets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paper and bytes of our own ticket, read by programs others wrote. */
class PaperReadByOthersTest {
  private static final String BARCODE =
      "1B 61 01 1D 68 50 1D 77 02 1D 48 02 1D 6B 49 0B 7B 42 41 30 32 33 2D 30 30 30 37";

  /** zbarimg complains where no desktop bus runs, and reads all the same. */
  private static final String NO_DESKTOP = "Connection ";

  @TempDir Path folder;

  private static byte[] ticket() {
    return new EscPosEncoder(PrinterProfile.wide()).encode(Tickets.ticket());
  }

  private static byte[] barcodeThenTicket() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(BARCODE.replace(" ", "")));
    bytes.writeBytes(ticket());
    return bytes.toByteArray();
  }

  @Test
  void zbarimgReadsBothSymbolsFromThePaper() throws Exception {
    OutsideProgram.assumeInstalled("zbarimg");
    List<PaperImage> papers = new PaperRenderer(576).render(barcodeThenTicket());
    Path png = folder.resolve("ticket.png");
    papers.get(0).writePng(png);
    OutsideProgram.Ended ended = OutsideProgram.run(folder, "zbarimg", "-q", png.toString());
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.output().lines().filter(line -> !line.startsWith(NO_DESKTOP)))
        .containsExactlyInAnyOrder("QR-Code:" + Tickets.URL, "CODE-128:A023-0007");
  }

  @Test
  void iconvDecodesTheTextTheDriverSends() throws Exception {
    OutsideProgram.assumeInstalled("iconv");
    Path text = folder.resolve("ticket.txt");
    Files.write(text, textOf(ticket()));
    OutsideProgram.Ended ended =
        OutsideProgram.run(folder, "iconv", "-f", "GB18030", "-t", "UTF-8", text.toString());
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.output().lines())
        .contains(
            "滨海市政务服务中心", "排队号 / Ticket", "A023", "业务：社保卡补换", "前面等候：7 人", "2026-11-21 09:30:05");
    assertThat(new String(Files.readAllBytes(text), StandardCharsets.ISO_8859_1))
        .doesNotContain("?");
  }

  /** The characters and line ends as they stand in the stream, nothing decoded. */
  private static byte[] textOf(byte[] stream) {
    EscPosSplitter splitter = new EscPosSplitter();
    splitter.add(stream, stream.length);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (var next = splitter.next(); next.isPresent(); next = splitter.next()) {
      if (next.get().isCharacter() || next.get().code() == 0x0A) {
        text.writeBytes(next.get().bytes());
      }
    }
    return text.toByteArray();
  }
}
