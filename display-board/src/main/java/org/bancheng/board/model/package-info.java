/**
 * What a call board shows: a pure fold.
 *
 * <p>The hub's pictures, calls and heartbeats and the passing of time come in; a {@link
 * org.bancheng.board.model.BoardScene} and the calls that were just shown come out. Time is an
 * argument. No thread, no bus, no screen: those stand elsewhere.
 */
@NullMarked
package org.bancheng.board.model;

import org.jspecify.annotations.NullMarked;
