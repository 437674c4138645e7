package org.bancheng.device.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Keeps an emulator going until a signal comes, and takes orders from the standard input. */
final class Orders {

  private Orders() {}

  /** Waits for the end of the process; then the emulator is closed. */
  static void untilEnded(AutoCloseable emulator) {
    CountDownLatch ended = new CountDownLatch(1);
    Thread closing = new Thread(() -> close(emulator, ended), "closing");
    Runtime.getRuntime().addShutdownHook(closing);
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(AutoCloseable emulator, CountDownLatch ended) {
    try {
      emulator.close();
    } catch (Exception e) {
      System.err.println("the port did not close: " + e.getMessage());
    }
    System.err.println("ended · 已结束");
    ended.countDown();
  }

  /**
   * Gives each line to {@code taker} on a thread of its own; a wrong one is answered, not fatal.
   */
  static void fromStandardInput(Consumer<String> taker) {
    Thread reading = new Thread(() -> read(taker), "orders");
    reading.setDaemon(true);
    reading.start();
  }

  private static void read(Consumer<String> taker) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        take(taker, line.strip());
      }
    } catch (IOException e) {
      System.err.println("no more orders: " + e.getMessage());
    }
  }

  private static void take(Consumer<String> taker, String line) {
    try {
      if (!line.isEmpty()) {
        taker.accept(line);
        System.out.println(line);
      }
    } catch (WrongUse e) {
      System.err.println(e.getMessage());
    }
  }
}
