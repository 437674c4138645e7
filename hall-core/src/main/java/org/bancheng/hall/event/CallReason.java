package org.bancheng.hall.event;

import java.util.ArrayList;
import java.util.List;
import org.bancheng.hall.TicketNumber;

/**
 * Why this ticket was called and not another, so that a complaint can be answered. Written into the
 * journal as one line, {@code SCORE A017:25.3 B042:12.1}: the rule, then the first of each line
 * that the counter could have called, with its score in minutes, the chosen one first.
 *
 * @param candidates at most {@value #KEPT}
 */
public record CallReason(Rule rule, List<Candidate> candidates) {
  /** More would fill the journal and help nobody. */
  public static final int KEPT = 6;

  /** What decided. */
  public enum Rule {
    /** The highest score. */
    SCORE,
    /** Waited beyond the plan's longest wait. */
    OVERDUE,
    /** Somebody had been overtaken as often as the plan allows, so the oldest went. */
    OVERTAKEN,
    /** The counter owed ordinary people a call. */
    ORDINARY_TURN,
    /** Sent to this very counter. */
    SENT_HERE
  }

  /** The first of one line. */
  public record Candidate(TicketNumber number, double score) {
    public Candidate {
      score = Math.round(score * 10) / 10.0;
    }
  }

  public CallReason {
    candidates = List.copyOf(candidates.subList(0, Math.min(KEPT, candidates.size())));
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static CallReason parse(String text) {
    String[] words = text.split(" ");
    List<Candidate> candidates = new ArrayList<>();
    for (String word : List.of(words).subList(1, words.length)) {
      int colon = word.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("no candidate: " + word);
      }
      candidates.add(
          new Candidate(
              TicketNumber.parse(word.substring(0, colon)),
              Double.parseDouble(word.substring(colon + 1))));
    }
    return new CallReason(Rule.valueOf(words[0]), candidates);
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(rule.name());
    for (Candidate candidate : candidates) {
      line.append(' ').append(candidate.number()).append(':').append(candidate.score());
    }
    return line.toString();
  }
}
