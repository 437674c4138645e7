package org.bancheng.hall.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.CallReason.Candidate;
import org.bancheng.hall.event.CallReason.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallReasonTest {
  private static final Candidate A017 = new Candidate(TicketNumber.parse("A017"), 25.349);

  @Test
  void isOneLineThatCanBeReadBack() {
    CallReason reason =
        new CallReason(Rule.OVERDUE, List.of(A017, new Candidate(TicketNumber.parse("BK002"), -1)));
    assertThat(reason).hasToString("OVERDUE A017:25.3 BK002:-1.0");
    assertThat(CallReason.parse(reason.toString())).isEqualTo(reason);
  }

  @Test
  void keepsSixCandidates() {
    assertThat(new CallReason(Rule.SCORE, Collections.nCopies(9, A017)).candidates()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SCORE A017", "LUCK A017:1.0", "SCORE A017:much", "SCORE x:1"})
  void whatIsNoReasonIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CallReason.parse(text));
  }
}
