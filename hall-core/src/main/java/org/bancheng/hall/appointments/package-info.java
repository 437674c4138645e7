/**
 * Booking a slot, giving it back, releasing it when nobody came. Pure rules. Claiming one is taking
 * a number and stands in {@code issuing}.
 */
@NullMarked
package org.bancheng.hall.appointments;

import org.jspecify.annotations.NullMarked;
