package org.bancheng.demo.bench;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.idcard.IdCardListener;
import org.bancheng.device.idcard.IdCardReader;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.idcard.ResidentCard;
import org.bancheng.device.serial.MemoryLinePair;

/**
 * (w) From the card on the reader to the identity, less the time the chip takes, on a line as slow
 * as its speed says.
 */
final class WireReader {
  /** Find, select, read: three requests of 10 bytes; answers of 15, 19 and 1295 (GA 467). */
  private static final int BYTES = 3 * 10 + 15 + 19 + 1_295;

  private static final Duration CHIP = Duration.ofMillis(100);
  private static final long PATIENCE_S = 20;

  private WireReader() {}

  static double wireMs(int baud) {
    return BYTES * 10_000.0 / baud;
  }

  static double pollMs() {
    return ReaderSettings.standard().pollInterval().toMillis();
  }

  /** Lays and lifts a card so often, at moments that have nothing to do with the looks for it. */
  static Sample run(int baud, int reads) throws InterruptedException {
    DeviceClock clock = DeviceClock.system();
    MemoryLinePair line = MemoryLinePair.paced(clock, baud);
    Ears ears = new Ears();
    Random moments = new Random(baud);
    long[] nanos = new long[reads];
    long begin = System.nanoTime();
    try (ReaderEmulator emulator = ReaderEmulator.on(line.device(), clock);
        IdCardReader reader =
            IdCardReader.on(line.host(), ReaderSettings.standard(), clock, ears)) {
      emulator.readTime(CHIP);
      ears.await(reader.state() == ReaderState.READY ? "" : "READY");
      for (int i = 0; i < reads; i++) {
        TimeUnit.MILLISECONDS.sleep(moments.nextInt((int) pollMs()));
        long laid = System.nanoTime();
        emulator.lay(EmulatedCards.all().get(0));
        nanos[i] = ears.await("card") - laid - CHIP.toNanos();
        emulator.lift();
        ears.await("removed");
      }
    }
    return Sample.of(nanos, System.nanoTime() - begin);
  }

  /** Notes what is heard, and when. */
  private static final class Ears implements IdCardListener {
    private record Heard(String what, long nanos) {}

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    long await(String what) throws InterruptedException {
      while (!what.isEmpty()) {
        Heard next = heard.poll(PATIENCE_S, TimeUnit.SECONDS);
        if (next == null) {
          throw new IllegalStateException("the reader did not say: " + what);
        }
        if (next.what().equals(what)) {
          return next.nanos();
        }
      }
      return System.nanoTime();
    }

    private void note(String what) {
      heard.add(new Heard(what, System.nanoTime()));
    }

    @Override
    public void stateChanged(ReaderState state) {
      note(state.name());
    }

    @Override
    public void cardRead(ResidentCard card) {
      note("card");
      card.close();
    }

    @Override
    public void readFailed(CardProblem problem) {
      note(problem.name());
    }

    @Override
    public void cardRemoved() {
      note("removed");
    }
  }
}
