package org.bancheng.device.ledbar;

import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** A bar of the example profile: turns orders into payloads. */
final class ExampleBar implements CallBar {
  private final int address;
  private final BarSettings settings;
  private final Consumer<BarRequest> line;

  ExampleBar(int address, BarSettings settings, Consumer<BarRequest> line) {
    this.address = address;
    this.settings = settings;
    this.line = line;
  }

  @Override
  public void show(String number, String counter) {
    line.accept(new BarRequest(address, BarFrame.Kind.SHOW, picture(number, counter)));
  }

  private byte[] picture(String number, String counter) {
    byte[] text = GbkText.encode(settings.text(number, counter), BarFrame.LARGEST_PAYLOAD - 1);
    boolean tooLong = text.length > settings.cells();
    boolean scrolls = tooLong && settings.overflow() == BarOverflow.SCROLL;
    if (tooLong && !scrolls) {
      text = GbkText.encode(settings.text(number, counter), settings.cells());
    }
    return ByteBuffer.allocate(text.length + 1).put((byte) (scrolls ? 1 : 0)).put(text).array();
  }

  @Override
  public void clear() {
    line.accept(new BarRequest(address, BarFrame.Kind.CLEAR, new byte[0]));
  }

  @Override
  public void brightness(int level) {
    if (level < 1 || level > 8) {
      throw new IllegalArgumentException("brightness is 1..8: " + level);
    }
    line.accept(new BarRequest(address, BarFrame.Kind.BRIGHTNESS, new byte[] {(byte) level}));
  }
}
