package org.bancheng.hub.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN's hash: PBKDF2 with HMAC-SHA-256 (RFC 8018), 16 bytes of salt, 120,000 rounds: some 50 ms
 * of one core per try.
 */
record PinHash(byte[] salt, byte[] hash) {
  private static final int ROUNDS = 120_000;
  private static final int BITS = 256;
  private static final int SALT_BYTES = 16;

  static PinHash of(String pin, RandomGenerator random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new PinHash(salt, derive(pin, salt));
  }

  boolean matches(String pin) {
    return MessageDigest.isEqual(hash, derive(pin, salt));
  }

  private static byte[] derive(String pin, byte[] salt) {
    PBEKeySpec spec = new PBEKeySpec(pin.toCharArray(), salt, ROUNDS, BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }
}
