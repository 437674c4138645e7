/**
 * The board on the bus: the hub's words come in, receipts go out.
 *
 * <p>Read on the bus client's thread and handed on at once; a payload that cannot be read is
 * dropped with one line in the log that does not quote it.
 */
@NullMarked
package org.bancheng.board.wire;

import org.jspecify.annotations.NullMarked;
