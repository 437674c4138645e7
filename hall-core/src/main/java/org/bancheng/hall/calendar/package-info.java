/**
 * Which days the nation works: the published calendar of the State Council office as data, and
 * questions about it. Pure; reads one class resource when first asked. A hall's own closed and open
 * dates stand in its plan, not here: deadlines count by the national calendar alone.
 */
@NullMarked
package org.bancheng.hall.calendar;

import org.jspecify.annotations.NullMarked;
