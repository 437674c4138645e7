package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PaperRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperWriterTest {
  private static final PrinterProfile WIDE = PrinterProfile.wide();

  private static byte[] bytes(PrinterProfile profile, TicketPaper.Builder paper) {
    return new EscPosEncoder(profile).encode(paper.build());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
  }

  private static PaperImage paper(PrinterProfile profile, TicketPaper.Builder paper) {
    return new PaperRenderer(profile.dotsPerLine()).render(bytes(profile, paper)).get(0);
  }

  @Test
  void aBarCodeHasHeightWidthTextAndData() {
    assertThat(hex(bytes(WIDE, TicketPaper.paper().barcode("A023-0007", 2, 80))))
        .isEqualTo(
            "1B 40 1C 26 1D 68 50 1D 77 02 1D 48 02"
                + " 1D 6B 49 0B 7B 42 41 30 32 33 2D 7B 43 00 07");
  }

  @Test
  void aPrinterWithoutBarCodesGetsThemAsDotsThatAScannerReads() throws Exception {
    PaperImage paper =
        paper(
            PrinterProfile.narrow(),
            TicketPaper.paper().align(PaperAlign.CENTRE).barcode("A023-0007", 2, 80).cut());
    BufferedImage image = paper.image();
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    BinaryBitmap dots =
        new BinaryBitmap(
            new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    assertThat(new MultiFormatReader().decode(dots).getText()).isEqualTo("A023-0007");
    assertThat(paper.text()).contains("A023-0007");
  }

  @Test
  void aBarCodeTooLongForThePaperStandsInPlain() {
    String id = "01a2012a-1111-7222-8333-444455556666";
    assertThat(paper(PrinterProfile.narrow(), TicketPaper.paper().barcode(id, 3, 80).cut()).text())
        .contains("01a2012a-1111-7222-8333-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"narrow", "wide"})
  void aPictureIsMadeToFitThePaper(String model) throws Exception {
    PrinterProfile profile = PrinterProfiles.named(model).orElseThrow();
    BufferedImage logo = new BufferedImage(1_000, 500, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = logo.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, 500, 500);
    pen.dispose();
    byte[] bytes = bytes(profile, TicketPaper.paper().image(MonoPicture.ofPng(png(logo))).cut());
    int columns = profile.dotsPerLine() / 8;
    assertThat(hex(bytes)).contains("1D 76 30 00 %02X 00 80 00".formatted(columns));
    BufferedImage paper = new PaperRenderer(profile.dotsPerLine()).render(bytes).get(0).image();
    int margin = (paper.getWidth() - profile.dotsPerLine()) / 2;
    assertThat(paper.getRGB(margin + profile.dotsPerLine() / 4, 80) & 0xFF).isZero();
    assertThat(paper.getRGB(margin + profile.dotsPerLine() * 3 / 4, 80) & 0xFF).isEqualTo(255);
  }

  private static byte[] png(BufferedImage image) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  @Property(tries = 50)
  void noPictureContainsARealTimeCommand(@ForAll @IntRange(min = 1, max = 60) int seed) {
    BufferedImage noise = new BufferedImage(8 * seed, 64, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(seed);
    int[] rows = {0x10, 0x04, 0x05, 0x14, 0x00};
    for (int y = 0; y < 64; y++) {
      for (int x = 0; x < seed; x++) {
        int bits = rows[random.nextInt(rows.length)];
        for (int bit = 0; bit < 8; bit++) {
          noise.setRGB(8 * x + bit, y, (bits >> (7 - bit) & 1) == 1 ? 0 : 0xFFFFFF);
        }
      }
    }
    byte[] bytes = bytes(WIDE, TicketPaper.paper().image(MonoPicture.of(noise)));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotContain("\u0010\u0004", "\u0010\u0005", "\u0010\u0014");
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonoPicture.ofPng(new byte[] {1, 2, 3}))
        .withMessage("is no PNG picture");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MonoPicture.ofPng(png(new BufferedImage(2_001, 1, BufferedImage.TYPE_INT_RGB))))
        .withMessage("is larger than 2000 x 2000 pixels");
  }

  @Test
  void aPrinterWithoutChineseGetsEveryChineseLineAsDotsAndAsciiAsText() {
    PrinterProfile profile = PrinterProfiles.named("no-chinese").orElseThrow();
    byte[] bytes = bytes(profile, TicketPaper.paper().line("业务").line("A023"));
    assertThat(hex(bytes)).startsWith("1B 40 1D 76 30 00").endsWith("41 30 32 33 0A");
    assertThat(hex(bytes)).doesNotContain("1C 26");
  }

  @Test
  void aDrawnQrCodeIsSentInHalfItsSizeForThePrinterToDouble() {
    byte[] bytes = bytes(PrinterProfile.narrow(), TicketPaper.paper().qr(Tickets.URL, 6));
    assertThat(hex(bytes)).contains("1D 76 30 03 0B 00 57 00");
    assertThat(bytes.length).isLessThan(1_100);
  }

  @Test
  void withoutAKnifeThePaperIsFedAndWithAPresenterItIsCutOff() {
    assertThat(hex(bytes(WIDE.with(PrinterSkill.CUTTER, false), TicketPaper.paper().cut())))
        .isEqualTo("1B 40 1C 26 1B 4A 78");
    PrinterProfile presents = WIDE.with(Optional.of(new Presenter(12, Duration.ofSeconds(30))));
    assertThat(hex(bytes(presents, TicketPaper.paper().cut())))
        .isEqualTo("1B 40 1C 26 1D 56 41 00 1D 65 03 0C");
  }

  @Test
  void everyKnownModelPrintsTheUsualTicket() {
    assertThat(PrinterProfiles.names())
        .allSatisfy(
            name -> {
              PrinterProfile profile = PrinterProfiles.named(name).orElseThrow();
              byte[] bytes = new EscPosEncoder(profile).encode(Tickets.ticket());
              assertThat(new PaperRenderer(profile.dotsPerLine()).render(bytes)).hasSize(1);
            });
    assertThat(PrinterProfiles.named("unheard-of")).isEmpty();
  }

  /** Every character of the basic plane and of the first rare ones, each judged once. */
  @Test
  void noAssignedCharacterBecomesAQuestionMark() {
    PrinterCharset charset = new PrinterCharset(true);
    for (int c = 0x20; c <= 0x2_1FFF; c = c == 0xFFFF ? 0x2_0000 : c + 1) {
      if (c != '?' && Character.isDefined(c) && !Character.isISOControl(c)) {
        int asked = c;
        charset
            .code(c)
            .ifPresent(
                code -> {
                  assertThat(code[0]).as("U+%04X", asked).isNotEqualTo((byte) '?');
                  assertThat(code.length).isBetween(1, 2);
                });
      }
    }
  }

  @Property(tries = 400)
  void aCharacterIsSentInItsCodeOrDrawn(
      @ForAll @IntRange(min = 0x20, max = 0x1_3FFF) int number, @ForAll boolean chinese) {
    int c = number <= 0xFFFF ? number : number + 0x1_0000;
    if (!Character.isDefined(c) || Character.isISOControl(c) || c == '?') {
      return;
    }
    PrinterProfile profile = WIDE.with(PrinterSkill.CHINESE_FONT, chinese);
    byte[] bytes = bytes(profile, TicketPaper.paper().line(Character.toString(c)));
    Optional<byte[]> code = new PrinterCharset(chinese).code(c);
    String start = chinese ? "1B 40 1C 26 " : "1B 40 ";
    assertThat(hex(bytes))
        .startsWith(start + code.map(PaperWriterTest::hex).orElse("1D 76 30 00 03 00 18 00"));
    assertThat(c < 0x80 || code.isPresent() || !chinese || rare(c)).isTrue();
  }

  /** Judged by another rule than the encoder's: no code, or one of four bytes, or private. */
  private static boolean rare(int c) {
    byte[] bytes = Character.toString(c).getBytes(java.nio.charset.Charset.forName("GB18030"));
    return bytes.length != 2 || Character.getType(c) == Character.PRIVATE_USE;
  }
}
