/**
 * Opening, closing, pausing a counter, and who works there. Pure rules; asking for what already is
 * so is granted without an event.
 */
@NullMarked
package org.bancheng.hall.counters;

import org.jspecify.annotations.NullMarked;
