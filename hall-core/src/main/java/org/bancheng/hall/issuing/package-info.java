/**
 * Giving out numbers, online and off, within hours and quotas, and what became of their paper. Pure
 * rules.
 */
@NullMarked
package org.bancheng.hall.issuing;

import org.jspecify.annotations.NullMarked;
