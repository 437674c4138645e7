/**
 * A hall day that did not happen: invented people and clerks walk through the real rules on a
 * virtual clock, so that a manager can ask "what if". Pure: one seed gives one day. What goes wrong
 * with disks, lines and devices stays out; that is the fault simulator's.
 */
@NullMarked
package org.bancheng.hall.simulation;

import org.jspecify.annotations.NullMarked;
