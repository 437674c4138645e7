package org.bancheng.device.ledbar;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes in, whole frames out; a damaged frame is dropped without a word, its sender repeats it. A
 * start byte always begins anew, so one good frame after any noise is found.
 */
final class BarFramer {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private boolean inside;
  private boolean escaped;

  List<BarFrame> accept(byte[] bytes) {
    List<BarFrame> frames = new ArrayList<>();
    for (byte b : bytes) {
      take(b, frames);
    }
    return frames;
  }

  private void take(byte b, List<BarFrame> frames) {
    if (b == BarFrame.START) {
      reset(true);
    } else if (inside && b == BarFrame.END) {
      if (!escaped) {
        BarFrame.decode(body.toByteArray()).ifPresent(frames::add);
      }
      reset(false);
    } else if (inside && b == BarFrame.ESCAPE && !escaped) {
      escaped = true;
    } else if (inside) {
      keep(escaped ? b ^ BarFrame.FLIP : b);
    }
  }

  private void keep(int b) {
    escaped = false;
    body.write(b);
    if (body.size() > BarFrame.LARGEST_PAYLOAD + BarFrame.AROUND) {
      reset(false);
    }
  }

  private void reset(boolean begins) {
    inside = begins;
    escaped = false;
    body.reset();
  }
}
