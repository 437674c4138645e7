/**
 * What the events add up to. {@code HallState} changes only by {@code apply(event)} and belongs to
 * one thread (the hall loop, or a test); the records in it ({@code Ticket}, {@code Counter}, {@code
 * ShownCall}) are immutable and may go anywhere.
 */
@NullMarked
package org.bancheng.hall.state;

import org.jspecify.annotations.NullMarked;
