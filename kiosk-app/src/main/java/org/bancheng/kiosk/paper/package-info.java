/**
 * The ticket on paper: a slip of the flow becomes lines for a printer.
 *
 * <p>Pure. What stands on a ticket follows common practice (number, service, people ahead, likely
 * wait, hall, time, a code to follow the line); never anything of the person.
 */
@NullMarked
package org.bancheng.kiosk.paper;

import org.jspecify.annotations.NullMarked;
