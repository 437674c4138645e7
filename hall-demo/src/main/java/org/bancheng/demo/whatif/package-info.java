/**
 * The planning tool: {@code ./hall simulate --what-if}, a table of two days that did not happen.
 */
@NullMarked
package org.bancheng.demo.whatif;

import org.jspecify.annotations.NullMarked;
