/**
 * The call board put together: its settings, its assembly, its command line.
 *
 * <p>The only package that names all the others. {@code model} folds, {@code screen} shows, {@code
 * desk} owns the thread, {@code wire} speaks MQTT, {@code counter} ties a counter's button and
 * lamps to the bus.
 */
@NullMarked
package org.bancheng.board;

import org.jspecify.annotations.NullMarked;
