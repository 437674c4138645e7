/**
 * The kiosk on the bus: payloads become the flow's values, and back.
 *
 * <p>What comes in is read on the bus client's thread and handed on at once; what goes out may be
 * called from any thread and never waits. A payload that cannot be read is dropped with one line in
 * the log that does not quote it.
 */
@NullMarked
package org.bancheng.kiosk.wire;

import org.jspecify.annotations.NullMarked;
