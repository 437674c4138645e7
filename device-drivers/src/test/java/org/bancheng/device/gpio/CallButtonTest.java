package org.bancheng.device.gpio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bancheng.device.VirtualClock;
import org.junit.jupiter.api.Test;

class CallButtonTest {
  private final VirtualClock clock = new VirtualClock();
  private final List<String> heard = new ArrayList<>();
  private boolean closed;

  private CallButton button(ButtonSettings settings) {
    return new CallButton(
        () -> closed,
        settings,
        clock,
        new ButtonListener() {
          @Override
          public void pressed() {
            heard.add("pressed");
          }

          @Override
          public void heldLong() {
            heard.add("long");
          }
        });
  }

  private void hold(CallButton button, boolean contact, long millis) {
    closed = contact;
    clock.run(Duration.ofMillis(millis), button::poll);
  }

  @Test
  void aPressCountsOnceWhenTheContactHasStood() {
    CallButton button = button(ButtonSettings.standard());
    hold(button, true, 39);
    assertThat(heard).isEmpty();
    hold(button, true, 500);
    hold(button, false, 500);
    assertThat(heard).containsExactly("pressed");
  }

  @Test
  void bouncesAreOnePress() {
    CallButton button = button(ButtonSettings.standard());
    for (int i = 0; i < 10; i++) {
      hold(button, true, 3);
      hold(button, false, 2);
    }
    hold(button, true, 200);
    for (int i = 0; i < 10; i++) {
      hold(button, false, 3);
      hold(button, true, 2);
    }
    hold(button, false, 500);
    assertThat(heard).containsExactly("pressed");
  }

  @Test
  void aSecondPressTooSoonIsIgnored() {
    CallButton button = button(ButtonSettings.standard());
    hold(button, true, 60);
    hold(button, false, 60);
    hold(button, true, 60);
    hold(button, false, 400);
    hold(button, true, 60);
    assertThat(heard).containsExactly("pressed", "pressed");
  }

  @Test
  void longPressesAreToldApart() {
    CallButton button = button(ButtonSettings.standard().withLongPress(Duration.ofSeconds(2)));
    hold(button, true, 300);
    assertThat(heard).isEmpty();
    hold(button, false, 300);
    assertThat(heard).containsExactly("pressed");
    hold(button, true, 5_000);
    hold(button, false, 500);
    assertThat(heard).containsExactly("pressed", "long");
  }

  @Test
  void aButtonJammedFromTheStartIsNoPress() {
    closed = true;
    CallButton button = button(ButtonSettings.standard().withLongPress(Duration.ofSeconds(1)));
    hold(button, true, 5_000);
    hold(button, false, 500);
    assertThat(heard).isEmpty();
    hold(button, true, 100);
    hold(button, false, 100);
    assertThat(heard).containsExactly("pressed");
  }

  @Property
  void noRattlingGivesTwoPressesWithinTheGuard(
      @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 120) Integer> levels) {
    heard.clear();
    closed = false;
    CallButton button = button(ButtonSettings.standard());
    List<Long> presses = new ArrayList<>();
    boolean contact = false;
    for (int millis : levels) {
      contact = !contact;
      closed = contact;
      clock.run(
          Duration.ofMillis(millis),
          () -> {
            int before = heard.size();
            button.poll();
            if (heard.size() > before) {
              presses.add(clock.nanos());
            }
          });
    }
    for (int i = 1; i < presses.size(); i++) {
      assertThat(presses.get(i) - presses.get(i - 1))
          .isGreaterThanOrEqualTo(Duration.ofMillis(300).toNanos());
    }
  }
}
