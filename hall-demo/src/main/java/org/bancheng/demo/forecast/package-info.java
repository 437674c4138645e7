/**
 * {@code ./hall forecast}: how good forecasts of the wait are, on tickets of real offices and on
 * queues whose answer is known. Reads files, prints tables; learning itself stands in core.
 */
@NullMarked
package org.bancheng.demo.forecast;

import org.jspecify.annotations.NullMarked;
