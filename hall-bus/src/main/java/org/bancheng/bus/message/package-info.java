/**
 * The payloads of the bus contract (v1), one record per message. A record that exists is complete:
 * a missing field fails in the constructor. Readers ignore fields they do not know.
 */
@NullMarked
package org.bancheng.bus.message;

import org.jspecify.annotations.NullMarked;
