package org.bancheng.device.emulator;

/** In what printers differ from each other without anything being wrong. */
public enum PrinterHabit {
  /** {@code GS ( H} function 48 is answered by the job's id once all before it is printed. */
  PROCESS_ID,
  /** Takes the parameters of {@code GS ( H} for text. */
  PRINTS_PROCESS_ID,
  /** Takes the parameters of {@code GS ( k} for text: it has no QR code of its own. */
  PRINTS_QR_DATA,
  /** Answers {@code GS r} as soon as it is received, printed or not. */
  ANSWERS_ON_RECEPTION,
  /** Does not know {@code GS a}. */
  NO_AUTOMATIC_STATUS,
  /** Has no knife: cutting commands feed at most. */
  NO_CUTTER,
  /** A presenter holds the ticket at the mouth; {@code GS e} moves it. */
  PRESENTER,
  /** Says XOFF (13) when its receive buffer fills and XON (11) when there is room again. */
  XON_XOFF,
  /** Is busy off-line too, not only when its buffer is full. */
  BUSY_WHEN_OFFLINE
}
