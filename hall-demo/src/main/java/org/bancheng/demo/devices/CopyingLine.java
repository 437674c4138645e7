package org.bancheng.demo.devices;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PaperRenderer;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.SerialLine;

/**
 * A printer's line that also renders what is sent: so that a paper printed by an outside device can
 * be seen in the demo. Rendered when a cut ({@code GS V}) has been sent. Owner thread of the line.
 */
final class CopyingLine implements SerialLine {
  private static final byte GS = 0x1D;
  private static final byte CUT = 0x56;

  private final SerialLine line;
  private final PaperRenderer renderer;
  private final Consumer<PaperImage> papers;
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  CopyingLine(SerialLine line, int dotsPerLine, Consumer<PaperImage> papers) {
    this.line = line;
    this.renderer = new PaperRenderer(dotsPerLine);
    this.papers = papers;
  }

  @Override
  public String name() {
    return line.name();
  }

  @Override
  public void start(LineListener listener) {
    line.start(listener);
  }

  @Override
  public void write(byte[] bytes) {
    line.write(bytes);
    sent.writeBytes(bytes);
    if (hasCut(bytes)) {
      renderer.render(sent.toByteArray()).forEach(papers);
      sent.reset();
    }
  }

  private static boolean hasCut(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == GS && bytes[i + 1] == CUT) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    line.close();
  }
}
