package org.bancheng.hall.state;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.cancel;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.AtTheTable.send;
import static org.bancheng.hall.scene.AtTheTable.toCounter;
import static org.bancheng.hall.scene.Scene.hall;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

/** How many really stand before a ticket now. */
class PlaceInLineTest {
  @Test
  void countsThoseBeforeItInItsOwnLine() {
    Scene hall = hall().withWaiting("A", "B", "A", "A");
    assertThat(ahead(hall, "A001", "A002", "A003", "B001"))
        .isEqualTo(Map.of("A001", 0, "A002", 1, "A003", 2, "B001", 0));
  }

  @Test
  void tellsOfThoseAloneWhoAreAskedFor() {
    assertThat(ahead(hall().withWaiting("A", "A", "A"), "A002")).isEqualTo(Map.of("A002", 1));
  }

  @Test
  void growsSmallerWhenSomebodyLeavesTheLine() {
    Scene hall = hall().withOpen("1").withWaiting("A", "A", "A", "A");
    hall.after(next("1"), cancel(hall.ticket("A003")));
    assertThat(ahead(hall, "A001", "A002", "A003", "A004")).isEqualTo(Map.of("A002", 0, "A004", 1));
  }

  @Test
  void isNotKnownOfWhoWasSentToOneCounter() {
    Scene hall = hall().withOpen("1", "2").withWaiting("A", "A").after(next("1"));
    hall.after(send("1", toCounter("2")));
    assertThat(ahead(hall, "A001", "A002")).isEqualTo(Map.of("A002", 0));
  }

  private static Map<String, Integer> ahead(Scene hall, String... numbers) {
    List<Ticket> some = Stream.of(numbers).map(hall::ticket).toList();
    Map<TicketId, Integer> ahead = hall.state().ahead(some);
    return some.stream()
        .filter(it -> ahead.containsKey(it.id()))
        .collect(toMap(it -> it.number().toString(), it -> ahead.get(it.id())));
  }
}
