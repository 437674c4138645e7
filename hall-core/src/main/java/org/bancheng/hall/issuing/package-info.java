/** Giving out numbers, and what became of their paper. Pure rules. */
@NullMarked
package org.bancheng.hall.issuing;

import org.jspecify.annotations.NullMarked;
