package org.bancheng.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code128Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Code128Test {

  private static String hex(String text) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(new Code128(text).data());
  }

  @ParameterizedTest
  @CsvSource({
    "A023-0007, 7B 42 41 30 32 33 2D 7B 43 00 07",
    "A023, 7B 42 41 30 32 33",
    "123456, 7B 43 0C 22 38",
    "{a, 7B 42 7B 7B 61",
    "1604, 7B 42 31 36 30 34"
  })
  void theSetsAreChosenSoThatTheSymbolIsShort(String text, String bytes) {
    assertThat(hex(text)).isEqualTo(bytes);
  }

  @Provide
  Arbitrary<String> contents() {
    Arbitrary<String> letters = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(6);
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(12);
    return Arbitraries.oneOf(letters, digits)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isEmpty());
  }

  @Property
  void theDataSayTheTextAndNeverARealTimeCommand(@ForAll("contents") String text) {
    byte[] data = new Code128(text).data();
    assertThat(decode(data)).isEqualTo(text);
    String bytes = new String(data, StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("\u0010\u0004", "\u0010\u0005", "\u0010\u0014");
  }

  @Property
  void theWidthIsThatOfTheSymbolsSent(@ForAll("contents") String text) {
    byte[] data = new Code128(text).data();
    assertThat(new Code128(text).modules()).isEqualTo(35 + 11 * (symbols(data) - 1));
  }

  @Test
  void anotherEncodersSymbolIsAsShort() throws Exception {
    boolean[] modules = new Code128Writer().encode("A023-0007");
    assertThat(new Code128("A023-0007").modules()).isEqualTo(modules.length);
    BitArray row = new BitArray(modules.length + 40);
    for (int i = 0; i < modules.length; i++) {
      if (modules[i]) {
        row.set(20 + i);
      }
    }
    assertThat(new Code128Reader().decodeRow(0, row, null))
        .matches(
            it ->
                it.getText().equals("A023-0007")
                    && it.getBarcodeFormat() == BarcodeFormat.CODE_128);
  }

  /** As the Epson reference of GS k reads the data. */
  private static String decode(byte[] data) {
    StringBuilder text = new StringBuilder();
    boolean pairs = false;
    for (int i = 0; i < data.length; i++) {
      if (data[i] == '{' && data[i + 1] != '{') {
        pairs = data[++i] == 'C';
      } else if (pairs) {
        text.append("%02d".formatted(data[i]));
      } else {
        text.append((char) data[i]);
        i += data[i] == '{' ? 1 : 0;
      }
    }
    return text.toString();
  }

  /** Symbols, the start among them. */
  private static int symbols(byte[] data) {
    int symbols = 0;
    for (int i = 0; i < data.length; i++) {
      symbols++;
      i += data[i] == '{' ? 1 : 0;
    }
    return symbols;
  }
}
