package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PaperRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscPosEncoderTest {
  private static final PrinterProfile WIDE = PrinterProfile.wide();

  private static byte[] encode(TicketPaper paper) {
    return new EscPosEncoder(WIDE).encode(paper);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
  }

  @Test
  void chineseIsSentInTwoByteCodesWithSizeWeightAndAlignment() {
    TicketPaper paper =
        TicketPaper.paper()
            .align(PaperAlign.CENTRE)
            .bold(true)
            .size(2)
            .line("滨海市政务服务中心")
            .cut()
            .build();
    assertThat(hex(encode(paper)))
        .isEqualTo(
            "1B 40 1C 26 1B 61 01 1D 21 11 1B 45 01"
                + " B1 F5 BA A3 CA D0 D5 FE CE F1 B7 FE CE F1 D6 D0 D0 C4 0A"
                + " 1D 56 42 00");
  }

  @Test
  void theQrCodeIsModel2LevelMInTheOrderThePrinterWants() {
    assertThat(hex(encode(TicketPaper.paper().qr("https://example.invalid/t/A023?s=1", 6).build())))
        .contains(
            "1D 28 6B 04 00 31 41 32 00 1D 28 6B 03 00 31 43 06 1D 28 6B 03 00 31 45 31"
                + " 1D 28 6B 25 00 31 50 30 68 74 74 70 73 3A 2F 2F")
        .contains("3D 31 1D 28 6B 03 00 31 51 30");
  }

  @Test
  void aTicketWithoutRareCharactersIsPureGb18030() throws Exception {
    TicketPaper paper =
        TicketPaper.paper()
            .size(6)
            .line("A023")
            .size(1)
            .line("业务：社保卡补换 · 䶮")
            .qr(Tickets.URL, 6)
            .cut()
            .build();
    String text =
        Charset.forName("GB18030")
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(encode(paper)))
            .toString();
    assertThat(text).contains("A023", "业务：社保卡补换 · 䶮", Tickets.URL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"㐂", "𠮷", "\uE863", "ñ", "\uD800"})
  void aCharacterThePrinterLacksMakesItsLineAPictureAndNeverAQuestionMark(String rare) {
    byte[] bytes = encode(TicketPaper.paper().line("姓" + rare).cut().build());
    assertThat(hex(bytes)).contains("1D 76 30 00 06 00 18 00");
    List<PaperImage> papers = new PaperRenderer(576).render(bytes);
    assertThat(papers).hasSize(1);
    assertThat(papers.get(0).text()).isEmpty();
    assertThat(darkness(papers.get(0).image())).isBetween(50L, 24L * 48);
  }

  @Property(tries = 300)
  void noPaperContainsARealTimeCommand(
      @ForAll @StringLength(max = 40) String text,
      @ForAll @IntRange(min = 1, max = 8) int size,
      @ForAll boolean bold,
      @ForAll PaperAlign align) {
    byte[] bytes =
        encode(TicketPaper.paper().size(size).bold(bold).align(align).line(text).cut().build());
    for (int i = 0; i + 1 < bytes.length; i++) {
      boolean command = bytes[i + 1] == 4 || bytes[i + 1] == 5 || bytes[i + 1] == 0x14;
      assertThat(bytes[i] == 0x10 && command).as("at %d", i).isFalse();
    }
    assertThat(new PaperRenderer(576).render(bytes).size()).isLessThanOrEqualTo(2);
  }

  @Property
  void everyCharacterThatIsSentComesBackFromItsCode(
      @ForAll @IntRange(min = 0x20, max = 0x2FFFF) int codePoint) {
    new PrinterCharset(true)
        .code(codePoint)
        .ifPresent(
            code -> {
              assertThat(code.length).isBetween(1, 2);
              assertThat(new String(code, Charset.forName("GB18030")).codePointAt(0))
                  .isEqualTo(codePoint);
            });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theQrCodeOnThePaperCanBeRead(boolean narrow) throws Exception {
    PrinterProfile profile = narrow ? PrinterProfile.narrow() : WIDE;
    byte[] bytes = new EscPosEncoder(profile).encode(Tickets.ticket());
    List<PaperImage> papers = new PaperRenderer(profile.dotsPerLine()).render(bytes);
    assertThat(papers).hasSize(1);
    assertThat(qr(papers.get(0).image()).getText()).isEqualTo(Tickets.URL);
  }

  @Test
  void aLongLineIsContinuedAndEnglishIsBrokenAtSpaces() {
    TextWrap wrap = new TextWrap(576);
    assertThat(wrap.lines("一".repeat(25), 1)).containsExactly("一".repeat(24), "一");
    assertThat(wrap.lines("COUNTY SERVICES HALL", 4)).containsExactly("COUNTY", "SERVICES", "HALL");
    assertThat(wrap.lines("", 8)).containsExactly("");
  }

  @Test
  void impossiblePapersAreRefusedWhenTheyAreWritten() {
    assertThatIllegalArgumentException().isThrownBy(() -> TicketPaper.paper().size(9).line("x"));
    assertThatIllegalArgumentException().isThrownBy(() -> TicketPaper.paper().qr("办成", 4));
    assertThatIllegalArgumentException().isThrownBy(() -> TicketPaper.paper().qr("", 4));
    assertThatIllegalArgumentException().isThrownBy(() -> TicketPaper.paper().feed(0));
  }

  private static long darkness(BufferedImage image) {
    long dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  private static Result qr(BufferedImage image) throws NotFoundException {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    Result result = new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    assertThat(result.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
    return result;
  }
}
