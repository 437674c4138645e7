/**
 * When a hall day is due, how it begins and how it ends. Pure rules. A day moves forward only; who
 * is still in the hall when it ends is marked unserved.
 */
@NullMarked
package org.bancheng.hall.day;

import org.jspecify.annotations.NullMarked;
