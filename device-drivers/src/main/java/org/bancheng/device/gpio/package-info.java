/**
 * Buttons and lamps on the pins of a Raspberry Pi. The only package that names Pi4J. Debouncing is
 * our own, driven by an injected clock, because providers differ; levels are polled, because events
 * may be lost. What a button means stays out.
 */
@NullMarked
package org.bancheng.device.gpio;

import org.jspecify.annotations.NullMarked;
