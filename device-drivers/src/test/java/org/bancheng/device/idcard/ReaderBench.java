package org.bancheng.device.idcard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.device.VirtualClock;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.MemoryLinePair;

/**
 * A driver on a bench: virtual time, a line in memory, whatever is put on the other end. Writes
 * down what it hears.
 */
final class ReaderBench implements IdCardListener {
  final VirtualClock clock = new VirtualClock();
  final MemoryLinePair lines;
  final List<String> heard = new ArrayList<>();
  final List<ResidentCard> cards = new ArrayList<>();
  final IdCardReader reader;
  boolean failing;
  boolean closingWhenRemoved;

  ReaderBench() {
    this(115_200);
  }

  ReaderBench(int baud) {
    lines = MemoryLinePair.stepped(clock, baud);
    reader = IdCardReader.on(lines.host(), ReaderSettings.standard(), clock, this);
  }

  ReaderBench with(LineListener device) {
    lines.device().start(device);
    return this;
  }

  void run(Duration time) {
    clock.run(time, lines::step);
  }

  void runMillis(long millis) {
    run(Duration.ofMillis(millis));
  }

  /** What was heard since the last call. */
  List<String> news() {
    List<String> news = List.copyOf(heard);
    heard.clear();
    return news;
  }

  private void hear(String word) {
    heard.add(word);
    if (failing) {
      throw new IllegalStateException("a listener's own fault");
    }
  }

  @Override
  public void stateChanged(ReaderState state) {
    hear(state.name());
  }

  @Override
  public void cardFound() {
    hear("found");
  }

  @Override
  public void cardRead(ResidentCard card) {
    cards.add(card);
    hear("read " + card.type());
  }

  @Override
  public void readFailed(CardProblem problem) {
    hear(problem.name());
  }

  @Override
  public void cardRemoved() {
    hear("removed");
    if (closingWhenRemoved) {
      reader.close();
    }
  }
}
