/**
 * What is screwed to the cabinet: the ID-card reader, the ticket printer, the buttons and lamps,
 * and the serial lines they hang on. Knows nothing of halls, tickets or counters: it turns bytes
 * into cards and papers into bytes.
 *
 * <p>Each device is three pieces: message (a record beside its codec), framer (bytes in, messages
 * out; no port, no thread) and line. A device is owned by one thread, the owner thread of its line;
 * every callback runs there. This root package holds only what all devices share: the clock and the
 * fault.
 */
@NullMarked
package org.bancheng.device;

import org.jspecify.annotations.NullMarked;
