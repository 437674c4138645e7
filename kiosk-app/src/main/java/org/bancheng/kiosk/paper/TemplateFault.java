package org.bancheng.kiosk.paper;

/**
 * One thing wrong with a ticket template.
 *
 * @param line counted from 1; 0 if the file as a whole is meant
 * @param message what is wrong and what would be right
 */
public record TemplateFault(int line, String message) {
  @Override
  public String toString() {
    return line == 0 ? message : "line " + line + ": " + message;
  }
}
