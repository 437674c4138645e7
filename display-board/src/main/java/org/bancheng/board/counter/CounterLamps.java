package org.bancheng.board.counter;

import java.util.List;
import org.bancheng.bus.message.CounterLamp.Light;
import org.bancheng.device.gpio.Lamp;

/**
 * The lights over a counter, one of which burns at a time, or none.
 *
 * @param free usually green: the next person may come
 * @param busy usually red
 * @param paused usually yellow
 */
public record CounterLamps(Lamp free, Lamp busy, Lamp paused) {

  /** Dark first, then the one light: never two at once. */
  public void show(Light light) {
    List.of(free, busy, paused).forEach(lamp -> lamp.light(false));
    switch (light) {
      case FREE -> free.light(true);
      case BUSY -> busy.light(true);
      case PAUSED -> paused.light(true);
      case OFF -> {}
    }
  }
}
