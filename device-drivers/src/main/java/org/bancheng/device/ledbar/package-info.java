/**
 * LED bars over the counters' windows. Bars have no standard protocol: {@link
 * org.bancheng.device.ledbar.CallBar} is what the hall needs, the rest is one EXAMPLE profile for
 * RS-485, written down in docs/led-bar.md, with its emulator. A line is owned by its owner thread;
 * commands come from any thread, callbacks run on the owner thread.
 */
@NullMarked
package org.bancheng.device.ledbar;

import org.jspecify.annotations.NullMarked;
