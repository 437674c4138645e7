package org.bancheng.kiosk.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;

/**
 * The hall's secret under which holder tokens are made. All kiosks of a hall share one key file:
 * one line of Base64, at least 32 bytes, readable by its owner alone (0600).
 */
public final class HolderKey {
  static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_BYTES = 32;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final SecretKeySpec key;

  private HolderKey(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** A key of these bytes. */
  public static HolderKey of(byte[] secret) {
    if (secret.length < LEAST_BYTES) {
      throw new HolderKeyFault("the holder key must have at least " + LEAST_BYTES + " bytes");
    }
    return new HolderKey(secret.clone());
  }

  /**
   * Reads a provisioned key.
   *
   * @throws HolderKeyFault if the file is missing, readable by others, or no key
   */
  public static HolderKey read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new HolderKeyFault("the holder key file " + file + " is not there; " + remedy(file));
    }
    try {
      checkOwnerOnly(file);
      String line = Files.readString(file, StandardCharsets.US_ASCII).strip();
      return of(Base64.getDecoder().decode(line));
    } catch (IOException | IllegalArgumentException e) {
      throw new HolderKeyFault("the holder key file " + file + " must be one line of Base64");
    }
  }

  private static String remedy(Path file) {
    return "all kiosks of a hall need the same: copy it from another, or make the first with"
        + " (umask 077; head -c 32 /dev/urandom | base64 > \""
        + file
        + "\")";
  }

  private static void checkOwnerOnly(Path file) throws IOException {
    Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
    rights.addAll(Files.getPosixFilePermissions(file));
    if (!OWNER_ONLY.containsAll(rights)) {
      throw new HolderKeyFault(
          "the holder key file " + file + " can be read by others: chmod 600 it");
    }
  }

  /**
   * Reads the key, or makes one where there is none: for a demo, where no other kiosk shares it.
   */
  public static HolderKey readOrMake(Path file, RandomGenerator random) {
    if (!Files.exists(file)) {
      make(file, random);
    }
    return read(file);
  }

  private static void make(Path file, RandomGenerator random) {
    byte[] secret = new byte[LEAST_BYTES];
    random.nextBytes(secret);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      Files.writeString(
          file, Base64.getEncoder().encodeToString(secret) + "\n", StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new HolderKeyFault("cannot make the holder key file " + file + ": " + e.getMessage());
    }
  }

  SecretKeySpec secret() {
    return key;
  }

  @Override
  public String toString() {
    return "HolderKey[hidden]";
  }
}
