/**
 * The device panel: a window in which a finger lays cards, opens the printer, presses call buttons.
 * JavaFX thread.
 */
@NullMarked
package org.bancheng.demo.panel;

import org.jspecify.annotations.NullMarked;
