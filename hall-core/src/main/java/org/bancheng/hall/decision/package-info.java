/** The answer of a rule: events to store, or a reason why not. */
@NullMarked
package org.bancheng.hall.decision;

import org.jspecify.annotations.NullMarked;
