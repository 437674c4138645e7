package org.bancheng.hub.journal;

/** The journal cannot do its work; the message says what to check. */
public final class JournalFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  public JournalFault(String message, Throwable cause) {
    super(message, cause);
  }

  public JournalFault(String message) {
    super(message);
  }
}
