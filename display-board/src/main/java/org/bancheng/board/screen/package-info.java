/**
 * The board's screen: shows a scene, tells when it stands there.
 *
 * <p>Scenes come in on the JavaFX thread. Nothing moves by itself: a call stands out by colour,
 * frame and a word, for some seconds, and costs nothing while nothing changes. Design size {@value
 * org.bancheng.board.screen.BoardPane#WIDTH} x {@value org.bancheng.board.screen.BoardPane#HEIGHT};
 * calls can be read from 10 m on a 55-inch display (64 pixels are 40 mm there).
 */
@NullMarked
package org.bancheng.board.screen;

import org.jspecify.annotations.NullMarked;
