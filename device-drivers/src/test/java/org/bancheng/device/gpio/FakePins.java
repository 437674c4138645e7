package org.bancheng.device.gpio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pins whose levels a test sets; writes down what the outputs do. Edges are told if wanted. */
final class FakePins implements Pins {
  final Map<Integer, Boolean> levels = new HashMap<>();
  final Map<Integer, Boolean> outputs = new HashMap<>();
  final Map<Integer, Pull> pulls = new HashMap<>();
  final List<String> notes = new ArrayList<>();
  final Map<Integer, PinEdge> edges = new HashMap<>();
  boolean listenersDead;

  void level(int bcm, boolean high) {
    levels.put(bcm, high);
    if (!listenersDead && edges.containsKey(bcm)) {
      edges.get(bcm).changed(high);
    }
  }

  @Override
  public PinInput input(int bcm, Pull pull, PinEdge edge) {
    pulls.put(bcm, pull);
    edges.put(bcm, edge);
    return () -> levels.getOrDefault(bcm, false);
  }

  @Override
  public Lamp output(int bcm, ActiveLevel on) {
    return lit -> {
      outputs.put(bcm, lit);
      notes.add(bcm + (lit ? " on" : " off"));
    };
  }

  @Override
  public void close() {
    notes.add("closed");
  }
}
