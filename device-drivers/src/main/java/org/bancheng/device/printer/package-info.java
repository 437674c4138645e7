/**
 * The ticket printer: a {@code TicketPaper} says what stands on the ticket, {@code EscPosEncoder}
 * turns it into ESC/POS bytes in GB18030, {@code EscPosTicketPrinter} sends them and finds out
 * whether they became paper. It never prints twice by itself: who wants a copy asks for one. What a
 * ticket means stays out.
 *
 * <p>One thread, the owner of the line, talks to the printer; {@code print} may be called from any
 * thread, its future is completed on the owner thread.
 */
@NullMarked
package org.bancheng.device.printer;

import org.jspecify.annotations.NullMarked;
