/**
 * What may be asked of the hall: imperative, immutable, made anywhere, decided on the hall loop's
 * thread only.
 */
@NullMarked
package org.bancheng.hall.command;

import org.jspecify.annotations.NullMarked;
