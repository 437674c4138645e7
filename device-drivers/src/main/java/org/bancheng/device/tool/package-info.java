/**
 * Command lines about devices: the technician's tool, {@code ./hall devices} (which ports there
 * are, what hangs on each, what is wrong and what to do; every question has a deadline and harms
 * neither a reader nor a printer), and {@code ./hall emulate}. A class here parses, checks, wires
 * and waits; what the devices do is elsewhere. Nothing else names these classes. They run on the
 * main thread, each line on its owner thread.
 */
@NullMarked
package org.bancheng.device.tool;

import org.jspecify.annotations.NullMarked;
