/**
 * Who is called where, and called again. Pure rules; a call's sequence is gap-free per zone and
 * hall day.
 */
@NullMarked
package org.bancheng.hall.calling;

import org.jspecify.annotations.NullMarked;
