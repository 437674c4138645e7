/**
 * What a kiosk does with a citizen: a pure state machine.
 *
 * <p>Touches, cards, the hub's answers, the printer's answers and the passing of time come in as
 * {@link org.bancheng.kiosk.flow.KioskEvent}s; a new {@link org.bancheng.kiosk.flow.KioskScene} and
 * the {@link org.bancheng.kiosk.flow.KioskEffect}s to be carried out come out. Time and fresh ids
 * are arguments. No thread, no device, no bus, no text for the screen: those stand elsewhere. Of a
 * card only the keyed holder token and the group ever get here.
 */
@NullMarked
package org.bancheng.kiosk.flow;

import org.jspecify.annotations.NullMarked;
