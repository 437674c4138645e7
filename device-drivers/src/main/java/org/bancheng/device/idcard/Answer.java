package org.bancheng.device.idcard;

import org.bancheng.device.idcard.sam.SamReply;

/**
 * How one exchange with the reader ended.
 *
 * @param ending whether a reply came
 * @param reply the reply; status 0 without data unless it came
 */
record Answer(Ending ending, SamReply reply) {

  enum Ending {
    REPLIED,
    /** Bytes came but no good frame, twice. */
    GARBLED,
    /** Nothing came in time. */
    SILENT
  }

  static Answer without(Ending ending) {
    return new Answer(ending, SamReply.status(0));
  }

  int status() {
    return reply.status();
  }
}
