/**
 * Giving out numbers, what became of their paper, and leaving or re-entering the line. Pure rules.
 */
@NullMarked
package org.bancheng.hall.issuing;

import org.jspecify.annotations.NullMarked;
