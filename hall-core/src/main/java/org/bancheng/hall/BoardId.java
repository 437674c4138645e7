package org.bancheng.hall;

/** One call board (显示屏). Matches {@code [a-z0-9-]{1,32}}. */
public record BoardId(String value) {
  public BoardId {
    IdSyntax.checked("board id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
