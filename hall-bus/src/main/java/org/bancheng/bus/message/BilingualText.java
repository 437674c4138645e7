package org.bancheng.bus.message;

import org.bancheng.hall.Names;

/** A text in Chinese and English. */
public record BilingualText(String zh, String en) {
  public BilingualText {
    Required.field("zh", zh);
    Required.field("en", en);
  }

  public static BilingualText of(Names names) {
    return new BilingualText(names.zh(), names.en());
  }
}
