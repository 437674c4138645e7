package org.bancheng.device.idcard;

/**
 * How the reader is.
 *
 * <pre>
 * STARTING -- answers --> READY -- silence --> OUT_OF_SERVICE_SILENT -- answers --> READY
 *     any -- 60 / 66 --> OUT_OF_SERVICE_...       any -- line lost --> ABSENT -- line back --> STARTING
 * </pre>
 */
public enum ReaderState {
  /** The line is open, the reader has not answered yet. */
  STARTING,
  /** Looks for cards. */
  READY,
  /** The security module failed its self-test (60). */
  OUT_OF_SERVICE_SELF_TEST,
  /** The security module is not authorised (66). */
  OUT_OF_SERVICE_NOT_AUTHORISED,
  /** The reader does not know, or may not do, the look for a card (21, 23): another model. */
  OUT_OF_SERVICE_UNSUPPORTED,
  /** The line is open but nobody answers, or nothing that can be understood. */
  OUT_OF_SERVICE_SILENT,
  /** The line is lost or was never there. */
  ABSENT;

  /** Whether a card laid now would be read. */
  public boolean ready() {
    return this == READY;
  }

  /** Whether the line stands but the reader cannot work. */
  public boolean outOfService() {
    return this == OUT_OF_SERVICE_SELF_TEST
        || this == OUT_OF_SERVICE_NOT_AUTHORISED
        || this == OUT_OF_SERVICE_UNSUPPORTED
        || this == OUT_OF_SERVICE_SILENT;
  }
}
