package org.bancheng.device.serial;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what a line tells. */
final class LineNotes implements LineListener {
  final List<String> notes = new CopyOnWriteArrayList<>();
  private byte[] all = new byte[0];

  synchronized byte[] bytes() {
    return all.clone();
  }

  @Override
  public void lineUp() {
    notes.add("up");
  }

  @Override
  public synchronized void received(byte[] bytes) {
    notes.add(HexFormat.of().formatHex(bytes));
    byte[] longer = Arrays.copyOf(all, all.length + bytes.length);
    System.arraycopy(bytes, 0, longer, all.length, bytes.length);
    all = longer;
  }

  @Override
  public void lineLost(String reason) {
    notes.add("lost");
  }

  @Override
  public LinePace turn() {
    return LinePace.AWAITING;
  }
}
