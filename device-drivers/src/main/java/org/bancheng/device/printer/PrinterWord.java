package org.bancheng.device.printer;

/** What a printer says. */
sealed interface PrinterWord {

  /**
   * Answer to DLE EOT, form {@code 0xx1 xx10}; which question it answers the byte does not tell.
   */
  record RealTimeStatus(int bits) implements PrinterWord {}

  /** Automatic status: four bytes, the first of the form {@code 0xx1 xx00}. */
  record AutomaticStatus(int first, int second, int third, int fourth) implements PrinterWord {}

  /** Answer to GS ( H function 48, {@code 37 22 id 00}: everything before it is printed. */
  record Printed(String id) implements PrinterWord {}

  /** Answer to GS r, form {@code 0xx0 xxxx}: everything before the question has been processed. */
  record Done(int bits) implements PrinterWord {}
}
