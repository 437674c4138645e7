/** What a counter does with the ticket in its hand: start, finish, no-show. Pure rules. */
@NullMarked
package org.bancheng.hall.serving;

import org.jspecify.annotations.NullMarked;
