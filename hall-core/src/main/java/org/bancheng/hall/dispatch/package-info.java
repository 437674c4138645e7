/**
 * Whom a counter calls next: rails first (overdue, overtaken, ordinary people's turn), then the
 * highest score (docs/rules.md). In: the state's line heads and the plan's policy. Out: a ticket
 * and the reason. Pure; knows neither commands nor events, and calls nobody itself.
 */
@NullMarked
package org.bancheng.hall.dispatch;

import org.jspecify.annotations.NullMarked;
