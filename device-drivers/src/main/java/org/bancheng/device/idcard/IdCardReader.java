package org.bancheng.device.idcard;

import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.SerialLine;

/**
 * The driver of one reader: looks for cards, reads each once, tells when it is gone. Runs on the
 * owner thread of its line and recovers by itself from silence, noise, unplugging.
 */
public final class IdCardReader implements AutoCloseable {
  private final SerialLine line;
  private final ReaderVoice voice;
  private final ReaderDialogue dialogue;

  private IdCardReader(SerialLine line, ReaderVoice voice, ReaderDialogue dialogue) {
    this.line = line;
    this.voice = voice;
    this.dialogue = dialogue;
  }

  /**
   * Starts reading on a line that nobody started yet; never fails: a missing port is {@link
   * ReaderState#ABSENT}.
   */
  public static IdCardReader on(
      SerialLine line, ReaderSettings settings, DeviceClock clock, IdCardListener listener) {
    ReaderVoice voice = new ReaderVoice(listener);
    ReaderDialogue dialogue = new ReaderDialogue(line, settings, clock, voice);
    line.start(dialogue);
    return new IdCardReader(line, voice, dialogue);
  }

  /** The latest state; may be asked from any thread. */
  public ReaderState state() {
    return voice.state();
  }

  /** Closes the line. No callback begins afterwards. */
  @Override
  public void close() {
    voice.mute();
    line.close();
    dialogue.forget();
  }
}
