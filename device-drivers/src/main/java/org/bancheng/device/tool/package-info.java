/**
 * Command lines about devices. A class here parses, checks, wires and waits; what the devices do is
 * elsewhere. Nothing else names these classes.
 *
 * <p>Each runs on the main thread until it is ended by a signal.
 */
@NullMarked
package org.bancheng.device.tool;

import org.jspecify.annotations.NullMarked;
