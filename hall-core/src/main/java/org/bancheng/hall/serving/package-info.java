/**
 * What a counter does with the ticket in its hand: start, finish, no-show, interrupt, park, pass
 * on. Pure rules.
 */
@NullMarked
package org.bancheng.hall.serving;

import org.jspecify.annotations.NullMarked;
