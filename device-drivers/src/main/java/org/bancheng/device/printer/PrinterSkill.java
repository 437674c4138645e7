package org.bancheng.device.printer;

/** What some ticket printers can do and others cannot. */
public enum PrinterSkill {
  /** Chinese characters in its memory; without them every Chinese line is sent as dots. */
  CHINESE_FONT,
  /** QR codes, {@code GS ( k}; cheap models print the data of that command as text. */
  QR_CODE,
  /** Bar codes, {@code GS k}. */
  BARCODE,
  /**
   * {@code GS ( H} function 48, "answer with this id when all before it is printed": Epson from
   * TM-T88IV and T82II on. Others may print the command, so it is never tried out.
   */
  PROCESS_ID,
  /** Cuts by itself; without, the paper is only fed to the tear bar. */
  CUTTER,
  /** {@code DLE DC4 8}, "clear all buffers": newer Epson models. */
  CLEARS_BUFFERS
}
