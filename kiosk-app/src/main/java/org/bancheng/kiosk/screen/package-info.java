/**
 * The kiosk's screen: shows pages of words, forwards touches.
 *
 * <p>A scene comes in on the JavaFX thread; each touch leaves as one event. The views decide
 * nothing and keep nothing but nodes: a page that did not change is not drawn again, and a page of
 * the same kind is changed in place, so that a finger already on a button is not left hanging.
 * Design size {@value org.bancheng.kiosk.screen.KioskPane#WIDTH} x {@value
 * org.bancheng.kiosk.screen.KioskPane#HEIGHT}, everything to be touched in the lower part, where a
 * person in a wheelchair reaches it.
 */
@NullMarked
package org.bancheng.kiosk.screen;

import org.jspecify.annotations.NullMarked;
