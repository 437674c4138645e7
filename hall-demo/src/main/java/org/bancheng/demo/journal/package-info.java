/**
 * What stands in front of a journal, to watch it, slow it down or spoil it. On the journal's
 * thread.
 */
@NullMarked
package org.bancheng.demo.journal;

import org.jspecify.annotations.NullMarked;
