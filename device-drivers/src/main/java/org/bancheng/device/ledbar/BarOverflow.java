package org.bancheng.device.ledbar;

/** What happens to a text that is longer than the bar. */
public enum BarOverflow {
  /** It is cut after the last character that fits whole. */
  CUT,
  /** The bar scrolls it. */
  SCROLL
}
