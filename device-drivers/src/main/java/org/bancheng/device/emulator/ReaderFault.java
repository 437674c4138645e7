package org.bancheng.device.emulator;

/** What can be wrong with an emulated reader. */
public enum ReaderFault {
  NONE,
  /** Says nothing. */
  DEAD,
  /** Security module: self-test failed, every answer is 60. */
  SELF_TEST_FAILED,
  /** Security module: not authorised, every answer is 66. */
  NOT_AUTHORISED,
  /** Stray bytes before every answer. */
  NOISE,
  /** Every answer has one bit bent. */
  BAD_CHECKSUM,
  /** Answers to a read end in the middle. */
  CUT_SHORT
}
