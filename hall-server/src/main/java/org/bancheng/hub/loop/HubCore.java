package org.bancheng.hub.loop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.HallState;
import org.bancheng.hub.journal.Journal;

/**
 * The hall loop's work without its thread: decides orders one after the other, stores what they led
 * to in one go, reads itself again from the journal. {@link HallLoop} drives it in a hub, a virtual
 * clock in a simulation. One thread; {@link #view} any.
 */
public final class HubCore {
  /** How a command is decided: {@code HallRules::decide}. */
  public interface Rules {
    Decision decide(HallState state, CommandId id, HallCommand command, Instant now);
  }

  private final HallPlan plan;
  private final Journal journal;
  private final Rules rules;
  private Batch batch;
  private volatile HallView view;

  /** Replays the journal's newest day. */
  public HubCore(HallPlan plan, Journal journal, Rules rules) {
    this.plan = plan;
    this.journal = journal;
    this.rules = rules;
    this.batch = replayed();
    this.view = batch.firstView();
  }

  private Batch replayed() {
    HallState state = new HallState(plan);
    journal.replayDay(row -> row.events().forEach(state::apply));
    return new Batch(state, journal, rules);
  }

  /** A repeated command gets its first answer. Nobody may be told before {@link #store}. */
  public Outcome decide(Order order, Instant now) {
    return batch.decide(order, now);
  }

  /**
   * After this returns, all that was decided is on disk and in the view.
   *
   * @return what happened
   * @throws org.bancheng.hub.journal.JournalFault if nothing of it was stored; then {@link
   *     #readAgain}
   */
  public List<HallEvent> store() {
    Batch.Stored stored = batch.store();
    view = batch.nextView(view, stored);
    return stored.events();
  }

  /** Forgets what was decided and could not be stored. */
  public void readAgain() {
    batch = replayed();
    view = batch.firstView();
  }

  /** The hall as last stored. Any thread. */
  public HallView view() {
    return view;
  }

  HallState state() {
    return batch.state();
  }

  Optional<Set<TicketId>> changedSince(long seq) {
    return batch.changedSince(seq);
  }
}
