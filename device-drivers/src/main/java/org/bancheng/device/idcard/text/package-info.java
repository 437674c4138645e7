/**
 * The 256 bytes of text on the chip: four layouts, fields, dates, and the check digits of the
 * numbers. Values only. Fields are read as arrays that can be wiped; a field becomes a String only
 * where an emulator writes one or a test asks.
 */
@NullMarked
package org.bancheng.device.idcard.text;

import org.jspecify.annotations.NullMarked;
