package org.bancheng.kiosk.flow;

import java.time.Duration;

/**
 * How long the wait may be.
 *
 * @param middle half of the people wait at most this long
 * @param most nine in ten wait at most this long
 */
public record WaitRange(Duration middle, Duration most) {}
