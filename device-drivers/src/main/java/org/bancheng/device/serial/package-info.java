/**
 * Serial lines: bytes in and out, loss and return. {@link org.bancheng.device.serial.SerialLine} is
 * the port; {@code JsscSerialLine} is the only class that names the serial library, {@code
 * MemoryLinePair} joins a driver and an emulator without any port. Each line has one owner thread;
 * its one listener is called there and nowhere else. What the bytes mean stays out.
 */
@NullMarked
package org.bancheng.device.serial;

import org.jspecify.annotations.NullMarked;
