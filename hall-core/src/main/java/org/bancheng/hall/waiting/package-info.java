/**
 * Leaving the line and coming back into it: cancelled, after a no-show, after being away. Pure
 * rules; nobody comes back before those who stood ahead when their own wait began.
 */
@NullMarked
package org.bancheng.hall.waiting;

import org.jspecify.annotations.NullMarked;
