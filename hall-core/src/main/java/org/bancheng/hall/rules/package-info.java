/**
 * The way in: {@code HallRules.decide(state, command, now)} finds the rule for a command. A
 * decision is events or a refusal; it changes nothing. Rules themselves stand in {@code issuing},
 * {@code waiting}, {@code calling}, {@code serving}, {@code counters}, {@code appointments}, {@code
 * day}.
 */
@NullMarked
package org.bancheng.hall.rules;

import org.jspecify.annotations.NullMarked;
