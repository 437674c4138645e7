/**
 * Reads {@code hall.yaml} into a hall plan and finds every fault in it at once, each with line and
 * path. Start-up only.
 */
@NullMarked
package org.bancheng.hub.plan;

import org.jspecify.annotations.NullMarked;
