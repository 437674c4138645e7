package org.bancheng.hall;

import java.util.regex.Pattern;

/**
 * Stands for a person without naming one: HMAC of the document number under the hall's key, made in
 * the kiosk, base64url. Serves "one live ticket per person and service". A document's number
 * itself, which a kiosk of others' make might send, is refused where it arrives.
 */
public record HolderToken(String value) {
  private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_=-]{16,128}");

  /** 18 characters, the last a check digit or X (GB 11643-1999); a token has others, or more. */
  private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[0-9]{15,19}[0-9Xx]?");

  public HolderToken {
    if (!BASE64URL.matcher(value).matches()) {
      throw new IllegalArgumentException("holder token must be 16 to 128 characters of base64url");
    }
  }

  /**
   * A token that another machine sends. A journal that holds a number for a token is read all the
   * same.
   *
   * @throws IllegalArgumentException if it is none, or a document's number itself
   */
  public static HolderToken told(String value) {
    if (DOCUMENT_NUMBER.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "holder token looks like a document's number; send its HMAC, never the number");
    }
    return new HolderToken(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
