/**
 * The ticket on paper: a slip of the flow and a template become lines for a printer. A template is
 * a text file that a hall may write itself; all its faults are told together.
 *
 * <p>Pure, but for reading the template at the start. What stands on a ticket follows common
 * practice (number, service, people ahead, likely wait, hall, time, a code to follow the line);
 * never anything of the person.
 */
@NullMarked
package org.bancheng.kiosk.paper;

import org.jspecify.annotations.NullMarked;
