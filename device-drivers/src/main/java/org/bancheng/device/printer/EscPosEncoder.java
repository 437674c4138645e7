package org.bancheng.device.printer;

import java.io.ByteArrayOutputStream;

/**
 * A paper as ESC/POS bytes for one kind of printer. Characters the printer's font lacks make their
 * whole line a picture. May be used from any thread.
 */
public final class EscPosEncoder {
  private final PrinterProfile profile;

  public EscPosEncoder(PrinterProfile profile) {
    this.profile = profile;
  }

  /** The whole paper, beginning with an initialisation: what a file of it would hold. */
  public byte[] encode(TicketPaper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(EscPos.INITIALISE);
    out.writeBytes(body(paper).bytes());
    return out.toByteArray();
  }

  /**
   * The paper without the initialisation, which has to come before it and would switch the
   * automatic status off.
   */
  EncodedPaper body(TicketPaper paper) {
    PaperWriter writer = new PaperWriter(profile);
    paper.parts().forEach(writer::put);
    return writer.encoded();
  }
}
