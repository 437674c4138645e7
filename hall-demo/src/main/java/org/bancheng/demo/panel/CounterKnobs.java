package org.bancheng.demo.panel;

import java.util.function.Consumer;

/** One counter's call button, as a finger sees it. */
public interface CounterKnobs {
  /** The counter's name, {@code 3号窗口}. */
  String name();

  void pressShort();

  void pressLong();

  /** The lamp over the counter: off, free, busy or paused; the listener runs on any thread. */
  void onLamp(Consumer<String> listener);
}
