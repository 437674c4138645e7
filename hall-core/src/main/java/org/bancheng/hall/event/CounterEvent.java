package org.bancheng.hall.event;

import org.bancheng.hall.CounterId;

/** What a counter does, and who works there. */
public sealed interface CounterEvent extends HallEvent {
  CounterId counter();

  record CounterOpened(CounterId counter) implements CounterEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counterOpened(this);
    }
  }

  record CounterClosed(CounterId counter) implements CounterEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counterClosed(this);
    }
  }

  record CounterPaused(CounterId counter, String reason) implements CounterEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counterPaused(this);
    }
  }

  record CounterResumed(CounterId counter) implements CounterEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counterResumed(this);
    }
  }

  /** Who works at a counter from now on. */
  record CounterStaffed(CounterId counter, String staff) implements CounterEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counterStaffed(this);
    }
  }
}
