/**
 * Devices made of software that speak the same bytes as the real ones: a reader to lay cards on, a
 * printer whose paper is an image. They stand on the other end of any serial line, in memory or a
 * pseudo-terminal, so tests and the demo exercise the real drivers. All persons in here are
 * invented.
 *
 * <p>An emulator runs on the owner thread of its line; cards are laid and switches thrown from any
 * thread.
 */
@NullMarked
package org.bancheng.device.emulator;

import org.jspecify.annotations.NullMarked;
