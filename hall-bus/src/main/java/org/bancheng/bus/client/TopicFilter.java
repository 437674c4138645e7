package org.bancheng.bus.client;

import java.util.Arrays;
import java.util.List;

/**
 * MQTT topic filters: {@code +} is any one level, a last {@code #} any number of levels (MQTT
 * 3.1.1, section 4.7).
 */
record TopicFilter(List<String> levels) {
  static TopicFilter of(String filter) {
    return new TopicFilter(Arrays.asList(filter.split("/", -1)));
  }

  boolean matches(String topic) {
    String[] parts = topic.split("/", -1);
    for (int i = 0; i < levels.size(); i++) {
      String level = levels.get(i);
      if (level.equals("#")) {
        return true;
      }
      if (i >= parts.length || !(level.equals("+") || level.equals(parts[i]))) {
        return false;
      }
    }
    return parts.length == levels.size();
  }
}
