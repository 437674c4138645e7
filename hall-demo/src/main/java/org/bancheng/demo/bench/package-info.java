/**
 * {@code ./hall bench}: measures the hub beside this machine's own limits, in one run, several
 * rounds, and prints each figure with its ratio to its limit. Clients run in this process; the hub
 * and the empty web server run in processes of their own.
 */
@NullMarked
package org.bancheng.demo.bench;

import org.jspecify.annotations.NullMarked;
