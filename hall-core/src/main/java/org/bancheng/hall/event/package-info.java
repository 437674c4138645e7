/**
 * What happened in the hall, in the past tense: immutable, and true only once it is in the journal.
 */
@NullMarked
package org.bancheng.hall.event;

import org.jspecify.annotations.NullMarked;
