package org.bancheng.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bancheng.device.Vectors;
import org.bancheng.device.idcard.sam.SamFramer;
import org.bancheng.device.idcard.sam.SamPiece;
import org.bancheng.device.idcard.sam.SamReply;
import org.junit.jupiter.api.Test;

class ResidentCardTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static SamReply reply() {
    SamPiece piece = new SamFramer().accept(Vectors.response("read-base-citizen")).get(0);
    return SamReply.of(((SamPiece.Whole) piece).frame()).orElseThrow();
  }

  private static ResidentCard card() {
    List<ResidentCard> cards = new ArrayList<>();
    new CardReading(TODAY).of(reply(), cards::add, problem -> {});
    return cards.get(0);
  }

  @Test
  void aCardDoesNotSayWhoseItIs() {
    assertThat(card().toString()).doesNotContain("19000101").doesNotContain("1900-01-01");
    assertThat(reply().toString()).isEqualTo("SamReply[90, 1284 bytes]");
  }

  @Test
  void theNumberIsLentAndTheLentCopyIsOverwritten() {
    List<char[]> lent = new ArrayList<>();
    ResidentCard card = card();
    assertThat(card.<Integer>useNumber(n -> lent.add(n) ? n.length : 0)).isEqualTo(18);
    assertThat(lent.get(0)).containsOnly('\0');
    assertThat(card.<String>useNumber(String::new)).isEqualTo("119999190001010011");
  }

  @Test
  void aClosedCardHasNoNumber() {
    ResidentCard card = card();
    card.close();
    assertThatIllegalStateException().isThrownBy(() -> card.useNumber(n -> n));
  }

  @Test
  void theAnswerIsOverwrittenOnceItIsRead() {
    SamReply reply = reply();
    new CardReading(TODAY).of(reply, card -> {}, problem -> {});
    assertThat(reply.data()).containsOnly(0);
  }

  @Test
  void ageIsCountedInFullYears() {
    ResidentCard card =
        new ResidentCard(
            DocumentType.CITIZEN,
            new char[18],
            LocalDate.of(1966, 11, 23),
            new Validity(TODAY, Optional.empty()));
    assertThat(card.ageAt(TODAY)).isEqualTo(59);
    assertThat(card.ageAt(TODAY.plusDays(1))).isEqualTo(60);
  }

  @Test
  void aDocumentHoldsFromItsFirstToItsLastDay() {
    Validity year = new Validity(TODAY, Optional.of(TODAY.plusYears(1)));
    assertThat(year.covers(TODAY.minusDays(1))).isFalse();
    assertThat(year.covers(TODAY)).isTrue();
    assertThat(year.covers(TODAY.plusYears(1))).isTrue();
    assertThat(year.covers(TODAY.plusYears(1).plusDays(1))).isFalse();
    assertThat(new Validity(TODAY, Optional.empty()).covers(TODAY.plusYears(99))).isTrue();
  }

  @Test
  void noAnswerOfAnyLengthMakesTheReadingFail() {
    byte[] whole = reply().data();
    for (int length = 0; length < whole.length; length++) {
      List<CardProblem> problems = new ArrayList<>();
      new CardReading(TODAY)
          .of(
              new SamReply(0x90, Arrays.copyOf(whole, length)),
              card -> {
                throw new AssertionError("a part is no card");
              },
              problems::add);
      assertThat(problems).containsExactly(CardProblem.UNREADABLE_CONTENT);
    }
  }
}
