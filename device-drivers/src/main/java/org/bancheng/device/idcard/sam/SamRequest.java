package org.bancheng.device.idcard.sam;

import java.util.Optional;

/**
 * What the host asks: command and parameter byte. Only the requests a kiosk needs have a name;
 * speed (60: kept through power-off, and no source says at which speed it is answered), chip number
 * (30 05: no source prints an answer) and fingerprint (30 10) are left alone on purpose.
 *
 * @param command first byte, 0..255
 * @param parameter second byte, 0..255
 */
public record SamRequest(int command, int parameter) {
  /** Restart the security module as after power-up. */
  public static final SamRequest RESET = new SamRequest(0x10, 0xFF);

  public static final SamRequest STATUS = new SamRequest(0x11, 0xFF);

  /** The module's own number, 16 bytes. */
  public static final SamRequest MODULE_NUMBER = new SamRequest(0x12, 0xFF);

  public static final SamRequest FIND = new SamRequest(0x20, 0x01);
  public static final SamRequest SELECT = new SamRequest(0x20, 0x02);

  /** Text and photo. */
  public static final SamRequest READ = new SamRequest(0x30, 0x01);

  /** The added address; answered 90 or 91 as long as the card that was read lies there. */
  public static final SamRequest ADDED_ADDRESS = new SamRequest(0x30, 0x03);

  /** The bytes on the wire. */
  public byte[] encode() {
    return new SamFrame(new byte[] {(byte) command, (byte) parameter}).encode();
  }

  /** The request in a frame; empty for the makers' own frames of another size. */
  public static Optional<SamRequest> of(SamFrame frame) {
    return frame.body().length == 2
        ? Optional.of(new SamRequest(frame.body()[0] & 0xFF, frame.body()[1] & 0xFF))
        : Optional.empty();
  }
}
