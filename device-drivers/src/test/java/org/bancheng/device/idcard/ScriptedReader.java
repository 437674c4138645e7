package org.bancheng.device.idcard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bancheng.device.idcard.sam.SamFramer;
import org.bancheng.device.idcard.sam.SamPiece;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;

/** A device that answers each request with fixed bytes, at once, and knows nothing of cards. */
final class ScriptedReader implements LineListener {
  private final SerialLine line;
  private final SamFramer framer = new SamFramer();
  private final Map<SamRequest, byte[]> answers = new HashMap<>();
  private final Map<SamRequest, Integer> asked = new HashMap<>();

  ScriptedReader(SerialLine line) {
    this.line = line;
  }

  ScriptedReader answer(SamRequest request, byte[] bytes) {
    answers.put(request, bytes);
    return this;
  }

  ScriptedReader answer(SamRequest request, int status) {
    return answer(request, SamReply.status(status).encode());
  }

  int asked(SamRequest request) {
    return asked.getOrDefault(request, 0);
  }

  @Override
  public void received(byte[] bytes) {
    Function<SamPiece, Optional<SamRequest>> request =
        piece -> SamRequest.of(((SamPiece.Whole) piece).frame());
    framer.accept(bytes).stream().map(request).forEach(r -> r.ifPresent(this::reply));
  }

  private void reply(SamRequest request) {
    asked.merge(request, 1, Integer::sum);
    if (answers.containsKey(request)) {
      line.write(answers.get(request));
    }
  }

  @Override
  public void lineUp() {}

  @Override
  public void lineLost(String reason) {}

  @Override
  public LinePace turn() {
    return LinePace.AWAITING;
  }
}
