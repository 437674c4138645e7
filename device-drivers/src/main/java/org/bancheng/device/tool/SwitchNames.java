package org.bancheng.device.tool;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The switches of an emulator by the names people type: {@code paper-out}. */
final class SwitchNames {

  private SwitchNames() {}

  static String of(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> kind, String name) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(one -> of(one).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The switch of that name; an unknown one is refused with the list of all. */
  static <E extends Enum<E>> E require(Class<E> kind, String name) {
    return find(kind, name)
        .orElseThrow(() -> new WrongUse("no such fault: " + name + "; there are: " + all(kind)));
  }

  static <E extends Enum<E>> String all(Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .map(SwitchNames::of)
        .collect(Collectors.joining(", "));
  }
}
