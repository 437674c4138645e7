package org.bancheng.hub.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A file as a browser gets it; {@code tag} is its ETag, a digest of {@code body}. */
record WebFile(String type, byte[] body, String tag) {
  static WebFile of(String type, byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return new WebFile(type, body, '"' + Base64.getUrlEncoder().encodeToString(digest) + '"');
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
