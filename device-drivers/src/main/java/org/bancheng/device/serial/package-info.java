/**
 * Lines to devices: bytes in and out, loss and return. {@link
 * org.bancheng.device.serial.SerialLine} is the port; {@code AddressedLine} leads to a serial port
 * (only {@code JsscPort} names the serial library), a USB printer or a network printer; {@code
 * MemoryLinePair} joins a driver and an emulator without any port. Whatever is wrong with a port is
 * said in one line with its remedy ({@code PortFaults}). Each line has one owner thread; its one
 * listener is called there and nowhere else. What the bytes mean stays out.
 */
@NullMarked
package org.bancheng.device.serial;

import org.jspecify.annotations.NullMarked;
