/**
 * Giving out numbers, online and off, within hours and quotas; what became of their paper; leaving
 * or re-entering the line. Pure rules.
 */
@NullMarked
package org.bancheng.hall.issuing;

import org.jspecify.annotations.NullMarked;
