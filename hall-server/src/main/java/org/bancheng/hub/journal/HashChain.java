package org.bancheng.hub.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The digest that ties each row to all before it: SHA-256 over the previous digest, the row's place
 * (8 bytes, big-endian) and its four texts, each preceded by its length in bytes (4 bytes,
 * big-endian). The row before the first has the digest of 32 zero bytes. One thread.
 */
final class HashChain {
  static final int BYTES = 32;

  private final MessageDigest digest = sha256();
  private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

  static byte[] genesis() {
    return new byte[BYTES];
  }

  byte[] next(byte[] previous, long seq, String id, String at, String kind, String body) {
    return next(previous, seq, id, at, kind, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for a body in UTF-8. */
  byte[] next(byte[] previous, long seq, String id, String at, String kind, byte[] body) {
    digest.update(previous);
    digest.update(number.clear().putLong(seq).array());
    add(id.getBytes(StandardCharsets.UTF_8));
    add(at.getBytes(StandardCharsets.UTF_8));
    add(kind.getBytes(StandardCharsets.UTF_8));
    add(body);
    return digest.digest();
  }

  private void add(byte[] text) {
    digest.update(number.clear().putInt(text.length).array(), 0, Integer.BYTES);
    digest.update(text);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
