package org.bancheng.hall;

import java.util.regex.Pattern;

/**
 * Stands for a person without naming one: HMAC of the document number under the hall's key, made in
 * the kiosk, base64url. Serves "one live ticket per person and service".
 */
public record HolderToken(String value) {
  private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_=-]{16,128}");

  public HolderToken {
    if (!BASE64URL.matcher(value).matches()) {
      throw new IllegalArgumentException("holder token must be 16 to 128 characters of base64url");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
