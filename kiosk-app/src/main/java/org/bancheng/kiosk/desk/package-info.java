/**
 * The kiosk at work: one thread owns the scene, carries out what the flow wants, remembers before
 * it tells.
 *
 * <p>Events come from the screen, the card reader, the printer and the bus, each on its own thread,
 * and are queued; effects go to the spool first and then to the bus or the printer; scenes go to
 * whoever watches. What is decided stands in {@code flow}, not here.
 */
@NullMarked
package org.bancheng.kiosk.desk;

import org.jspecify.annotations.NullMarked;
