/**
 * The hall loop: the one thread that owns {@code HallState}. It takes all waiting orders, decides
 * them in order, stores their events in one transaction with one sync, and only then answers and
 * tells. Others see immutable views. The first order of a later hall day begins that day, before it
 * is decided itself. {@code HubCore} is its work without the thread.
 */
@NullMarked
package org.bancheng.hub.loop;

import org.jspecify.annotations.NullMarked;
