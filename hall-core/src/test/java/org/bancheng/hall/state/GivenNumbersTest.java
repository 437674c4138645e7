package org.bancheng.hall.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bancheng.hall.Series;
import org.bancheng.hall.TicketNumber;
import org.junit.jupiter.api.Test;

class GivenNumbersTest {
  private final GivenNumbers given = new GivenNumbers();

  @Property(tries = 200)
  void holdsExactlyTheNumbersThatWereGiven(
      @ForAll("numbers") List<TicketNumber> some, @ForAll("numbers") List<TicketNumber> others) {
    GivenNumbers fresh = new GivenNumbers();
    some.forEach(fresh::add);

    Set<TicketNumber> expected = new HashSet<>(some);
    assertThat(some).allMatch(fresh::contains);
    assertThat(others).allMatch(it -> fresh.contains(it) == expected.contains(it));
  }

  @Property(tries = 200)
  void theLastOfASeriesIsItsHighest(@ForAll("numbers") List<TicketNumber> some) {
    GivenNumbers fresh = new GivenNumbers();
    some.forEach(fresh::add);

    for (String letters : List.of("A", "B", "AK")) {
      Series series = new Series(letters);
      int highest =
          some.stream()
              .filter(it -> it.series().equals(series))
              .mapToInt(TicketNumber::number)
              .max()
              .orElse(0);
      assertThat(fresh.last(series)).isEqualTo(highest);
    }
  }

  @Provide
  Arbitrary<List<TicketNumber>> numbers() {
    Arbitrary<Series> series = Arbitraries.of("A", "B", "AK").map(Series::new);
    Arbitrary<Integer> number = Arbitraries.integers().between(1, 12);
    return Combinators.combine(series, number).as(TicketNumber::new).list().ofMaxSize(20);
  }

  @Test
  void takesTheVeryLastNumber() {
    given.add(TicketNumber.parse("A999999"));

    assertThat(given.last(new Series("A"))).isEqualTo(TicketNumber.LAST);
    assertThat(given.contains(TicketNumber.parse("A999998"))).isFalse();
  }

  @Test
  void forgetsAllOfThemAtTheEndOfTheDay() {
    given.add(TicketNumber.parse("A007"));

    given.clear();

    assertThat(given.contains(TicketNumber.parse("A007"))).isFalse();
    assertThat(given.last(new Series("A"))).isZero();
  }
}
