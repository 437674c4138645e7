package org.bancheng.device.printer;

/** Why a printer cannot print, the one a person should mend first on top. */
public enum PrinterFault {
  /** The serial line is lost: unplugged, or it does not take our bytes. */
  LINE_LOST,
  /** The printer has answered before and does not any more: switched off? */
  SILENT,
  COVER_OPEN,
  PAPER_OUT,
  CUTTER,
  /** Another mechanical error that a person can mend: a paper jam. */
  ERROR,
  /** An error that only switching off and on, or a technician, ends. */
  UNRECOVERABLE,
  /** Off-line for a reason it does not tell. */
  OFFLINE,
  /** The driver was closed before the paper's turn came. */
  CLOSED
}
