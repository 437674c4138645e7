/**
 * The hub put together: journal, hall loop, broker, bus side, web side, staff accounts; and its
 * command lines.
 */
@NullMarked
package org.bancheng.hub;

import org.jspecify.annotations.NullMarked;
