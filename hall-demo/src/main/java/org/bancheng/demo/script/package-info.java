/**
 * {@code ./hall demo --script}: ten citizens from the kiosk to the end of their visit, without
 * hands. One thread of its own.
 */
@NullMarked
package org.bancheng.demo.script;

import org.jspecify.annotations.NullMarked;
