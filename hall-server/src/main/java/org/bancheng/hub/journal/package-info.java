/**
 * The hall's memory: one row per command with all its events, in one SQLite file, each row chained
 * to the one before by a digest. What is here is true, what is not here did not happen. Written by
 * the hall loop's thread alone; read by it at start, and by {@code ./hall verify} from outside.
 */
@NullMarked
package org.bancheng.hub.journal;

import org.jspecify.annotations.NullMarked;
