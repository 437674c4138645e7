/**
 * The demo's devices: a kiosk's reader and printer, emulated or on a port, and the counters'
 * buttons and lamps on mock pins.
 */
@NullMarked
package org.bancheng.demo.devices;

import org.jspecify.annotations.NullMarked;
