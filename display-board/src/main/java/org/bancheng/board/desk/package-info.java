/**
 * The board at work: one thread owns the scene and folds in what is heard.
 *
 * <p>Words of the hub are queued from the bus client's thread; steps go to whoever watches. What
 * they mean stands in {@code model}, not here.
 */
@NullMarked
package org.bancheng.board.desk;

import org.jspecify.annotations.NullMarked;
