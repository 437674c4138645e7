package org.bancheng.hub.bus;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.loop.HallLoop;

/** The hub as a party on the bus. */
public final class HubBus implements AutoCloseable {
  private final BusClient bus;
  private final Teller teller;
  private final CallReceipts receipts;
  private final DroppedMessages dropped = new DroppedMessages();

  /**
   * Wires, subscribes and begins to listen to the loop; nothing is said before {@link #start}.
   *
   * @param bus started by its owner, who also closes it, after this
   * @param revisions of the boards' pictures; grow with each
   */
  public HubBus(
      HallPlan plan,
      BusClient bus,
      HallLoop loop,
      Wording wording,
      Clock clock,
      LongSupplier revisions) {
    this.bus = bus;
    Topics topics = new Topics(plan.hall());
    this.receipts = new CallReceipts(topics, clock);
    Announcements announcements = new Announcements(plan, wording, clock, revisions);
    HallNews news =
        new HallNews(plan, bus, wording, announcements, System::nanoTime, receipts, loop.view());
    this.teller = new Teller(news, loop::view);
    BusAnswers answers = new BusAnswers(wording, loop::view);
    KioskRequests requests = new KioskRequests(topics, bus, loop, answers);
    CounterButtons buttons = new CounterButtons(topics, loop);
    bus.subscribe(topics.allKioskRequests(), dropped.guard(requests::receive));
    bus.subscribe(topics.allCounterButtons(), dropped.guard(buttons::receive));
    bus.subscribe(topics.allBoardReceipts(), dropped.guard(receipts::receive));
    loop.listen((events, after) -> teller.stored(events));
  }

  /** Says everything; completes when the broker has retained status, menu and boards. */
  public CompletableFuture<Void> start() {
    CompletableFuture<Void> said = teller.start();
    bus.onConnection(
        connected -> {
          if (connected) {
            teller.sayAgain();
          }
        });
    return said;
  }

  public CallReceipts receipts() {
    return receipts;
  }

  /** Messages that arrived and could not be read, since the start. */
  public long dropped() {
    return dropped.count();
  }

  public boolean isConnected() {
    return bus.isConnected();
  }

  /** Says that the hub goes down; returns when the broker knows, or after a second. */
  @Override
  public void close() {
    teller.close();
    teller.goodbye().completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
  }
}
