/**
 * The technician's tool, {@code ./hall devices}: which ports there are, what hangs on each, what is
 * wrong and what to do. Asks only what harms neither a reader nor a printer; never hangs, as every
 * question has a deadline. Talks on the caller's thread, each line on its owner thread.
 */
@NullMarked
package org.bancheng.device.tool;

import org.jspecify.annotations.NullMarked;
