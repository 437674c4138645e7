package org.bancheng.device.tool;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.device.idcard.ModuleNumber;
import org.bancheng.device.idcard.sam.SamFramer;
import org.bancheng.device.idcard.sam.SamPiece;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.idcard.sam.SamStatus;
import org.bancheng.device.serial.LineAddress;

/**
 * Asks for a reader: the state of its security module (11 FF), then the module's number (12 FF).
 */
final class ReaderQuestions {
  private static final Duration ANSWER = Duration.ofMillis(500);

  private final Talk talk;

  ReaderQuestions(Talk talk) {
    this.talk = talk;
  }

  Optional<Finding> ask(LineAddress address, int baud) throws InterruptedException {
    Optional<SamReply> state = answer(SamRequest.STATUS);
    if (state.isEmpty()) {
      return Optional.empty();
    }
    int status = state.get().status();
    if (status != SamStatus.OK) {
      return Optional.of(Findings.readerOut(address, baud, status));
    }
    Optional<String> number =
        answer(SamRequest.MODULE_NUMBER)
            .flatMap(reply -> ModuleNumber.of(reply.data()))
            .map(ModuleNumber::text);
    return Optional.of(
        number
            .map(sam -> Findings.reader(address, baud, sam))
            .orElseGet(() -> Findings.readerWithoutNumber(address, baud)));
  }

  private Optional<SamReply> answer(SamRequest request) throws InterruptedException {
    return reply(talk.ask(request.encode(), ANSWER, bytes -> reply(bytes).isPresent()));
  }

  private static Optional<SamReply> reply(byte[] bytes) {
    for (SamPiece piece : new SamFramer().accept(bytes)) {
      if (piece instanceof SamPiece.Whole whole) {
        Optional<SamReply> reply = SamReply.of(whole.frame());
        if (reply.isPresent()) {
          return reply;
        }
      }
    }
    return Optional.empty();
  }
}
