package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bancheng.device.printer.PrinterWord.AutomaticStatus;
import org.bancheng.device.printer.PrinterWord.Done;
import org.bancheng.device.printer.PrinterWord.Printed;
import org.bancheng.device.printer.PrinterWord.RealTimeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterFramerTest {

  private static List<PrinterWord> words(String hex) {
    return new PrinterFramer().accept(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  @Test
  void theThreeFormsAreToldApart() {
    assertThat(words("12 10 00 00 0F 00 1A"))
        .containsExactly(
            new RealTimeStatus(0x12),
            new AutomaticStatus(0x10, 0, 0, 0x0F),
            new Done(0),
            new RealTimeStatus(0x1A));
  }

  @Test
  void flowControlIsSkippedEvenInsideAnAutomaticStatus() {
    assertThat(words("11 38 13 00 11 00 0F 13"))
        .containsExactly(new AutomaticStatus(0x38, 0, 0, 0x0F));
  }

  @Test
  void blocksAreSkippedWholeButForThePapersId() {
    assertThat(words("5F 45 50 53 4F 4E 00 37 22 30 30 30 31 00 03"))
        .containsExactly(new Printed("0001"), new Done(3));
  }

  @Test
  void aBrokenAutomaticStatusIsDroppedForTheNextWholeOne() {
    assertThat(words("10 00 18 00 0F 0F"))
        .containsExactly(new AutomaticStatus(0x18, 0, 0x0F, 0x0F));
  }

  @ParameterizedTest
  @CsvSource({
    "12 12 12 12,,",
    "1A 16 12 12, COVER_OPEN,",
    "1A 32 12 72, PAPER_OUT,",
    "1A 32 12 7E, PAPER_OUT, near",
    "1A 52 1A 12, CUTTER,",
    "1A 52 32 12, UNRECOVERABLE,",
    "1A 12 12 12, OFFLINE,",
    "1A 1A 12 12, OFFLINE,",
    "1A 52 52 12, OFFLINE,",
    "12 12 12 1E,, near",
    "16 12 12 12,,"
  })
  void answersToTheFourQuestionsAreUnderstood(String bytes, PrinterFault fault, String near) {
    String[] four = bytes.split(" ");
    PrinterCondition condition =
        PrinterCondition.of(
            Map.of(
                1, HexFormat.fromHexDigits(four[0]),
                2, HexFormat.fromHexDigits(four[1]),
                3, HexFormat.fromHexDigits(four[2]),
                4, HexFormat.fromHexDigits(four[3])));
    assertThat(condition.fault()).isEqualTo(Optional.ofNullable(fault));
    assertThat(condition.paperNearEnd()).isEqualTo(near != null);
  }

  @ParameterizedTest
  @CsvSource({
    "10 00 00 0F,,",
    "14 00 00 0F,,",
    "38 00 00 0F, COVER_OPEN,",
    "18 00 0F 0F, PAPER_OUT, near",
    "10 00 03 0F,, near",
    "18 08 00 0F, CUTTER,",
    "18 20 00 0F, UNRECOVERABLE,",
    "18 04 00 0F, ERROR,",
    "18 40 00 0F, OFFLINE,"
  })
  void automaticStatusIsUnderstood(String bytes, PrinterFault fault, String near) {
    PrinterCondition condition = PrinterCondition.of((AutomaticStatus) words(bytes).get(0));
    assertThat(condition.fault()).isEqualTo(Optional.ofNullable(fault));
    assertThat(condition.paperNearEnd()).isEqualTo(near != null);
  }

  @Property
  void anyBytesInAnyDivisionGiveTheSameWords(@ForAll byte[] bytes) {
    PrinterFramer piecemeal = new PrinterFramer();
    List<PrinterWord> apart = new ArrayList<>();
    for (byte b : bytes) {
      apart.addAll(piecemeal.accept(new byte[] {b}));
    }
    assertThat(apart).isEqualTo(new PrinterFramer().accept(bytes));
  }
}
