package org.bancheng.hub.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.HallEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
  private static final String OPENED = "{\"event\":\"counter-opened\",\"counter\":\"1\"}";
  private final BodyReader reader = new BodyReader();

  @Test
  void readsOneBodyAfterTheOtherWhateverTheirLengths() {
    List<Integer> lengths = List.of(1, 0, 3, 500, 2, 1_500, 1);
    List<List<HallEvent>> read = new ArrayList<>();
    for (int length : lengths) {
      read.add(reader.read(bytes(EventWriter.write("staff:李", pauses(length)))));
    }
    assertThat(read).isEqualTo(lengths.stream().map(BodyReaderTest::pauses).toList());
  }

  @Test
  void readsABodyAfterOneWhoseEventsAreNotItsLastField() {
    assertThat(reader.read(bytes("{\"events\":[" + OPENED + "],\"later\":{\"a\":[1,2]}}")))
        .hasSize(1);
    assertThat(reader.read(bytes("{\"events\":[" + OPENED + "," + OPENED + "]}"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{\"by\":\"hub\",\"events\":[{\"event\":\"counter-opened\"",
        "{\"events\":{}}",
        "{\"events\":[]}{\"events\":[]}",
        "{\"events\":[{\"event\":\"counter-opened\",\"counter\":\"\\u00"
      })
  void refusesWhatIsNotOneWholeBody(String body) {
    reader.read(bytes(EventWriter.write("hub", pauses(1))));
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(() -> reader.read(bytes(body)))
        .withMessageContaining("cannot be read");
    assertThatExceptionOfType(JournalFault.class)
        .as("as its first, too")
        .isThrownBy(() -> BodyReader.read(body));
  }

  private static List<HallEvent> pauses(int count) {
    return IntStream.range(0, count)
        .<HallEvent>mapToObj(n -> new CounterEvent.CounterPaused(new CounterId("1"), "午休 " + n))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
