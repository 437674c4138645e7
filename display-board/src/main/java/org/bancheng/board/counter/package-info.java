/**
 * The call button and the lamp of one counter, tied to the bus.
 *
 * <p>Presses go out, lights come in. Buttons are polled on their own thread, lights are switched on
 * the bus client's. What a press means is the hub's affair.
 */
@NullMarked
package org.bancheng.board.counter;

import org.jspecify.annotations.NullMarked;
