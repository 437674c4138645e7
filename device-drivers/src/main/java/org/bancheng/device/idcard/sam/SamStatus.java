package org.bancheng.device.idcard.sam;

/**
 * The third status byte of a reply (SW3), by which alone a reply is judged; SW1 and SW2 may carry
 * the card's own status.
 */
public final class SamStatus {
  public static final int OK = 0x90;
  public static final int FOUND = 0x9F;
  public static final int CHECKSUM_WRONG = 0x10;
  public static final int LENGTH_WRONG = 0x11;
  public static final int COMMAND_WRONG = 0x21;

  /** 越权操作: the module may not do that, now or ever. */
  public static final int NO_PRIVILEGE = 0x23;

  public static final int CARD_REFUSED_MODULE = 0x31;
  public static final int MODULE_REFUSED_CARD = 0x32;
  public static final int CONTENT_NOT_VERIFIED = 0x33;
  public static final int NOT_AN_ID_CARD = 0x40;
  public static final int READ_FAILED = 0x41;
  public static final int NO_RANDOM_NUMBER = 0x47;
  public static final int UNRECOGNISED_ERROR = 0x24;
  public static final int SELF_TEST_FAILED = 0x60;
  public static final int NOT_AUTHORISED = 0x66;
  public static final int NO_CARD = 0x80;
  public static final int NOT_SELECTED = 0x81;
  public static final int NO_SUCH_CONTENT = 0x91;

  private SamStatus() {}
}
