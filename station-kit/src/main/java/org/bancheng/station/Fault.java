package org.bancheng.station;

/**
 * One thing wrong with a station's file, said so that the reader can put a finger on it.
 *
 * @param file the file's name as it was given
 * @param line the line, counted from 1; 0 if the file as a whole is meant
 * @param key the path of the value, as {@code broker.port}; empty if the file as a whole is meant
 * @param message what is wrong and what would be right
 */
public record Fault(String file, int line, String key, String message) {
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line;
    return place + ": " + (key.isEmpty() ? message : key + ": " + message);
  }
}
