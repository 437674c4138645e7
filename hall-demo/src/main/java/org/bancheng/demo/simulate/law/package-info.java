/**
 * What must hold whatever breaks: numbers, quotas, papers, counters, lines, deadlines, the journal.
 * Written from the words of the invariants, without the product's rules; told of everything that
 * the hub stored and answered, that printers printed and boards showed; throws {@link
 * org.bancheng.demo.simulate.law.Violation}. A simulated day's one thread.
 */
@NullMarked
package org.bancheng.demo.simulate.law;

import org.jspecify.annotations.NullMarked;
