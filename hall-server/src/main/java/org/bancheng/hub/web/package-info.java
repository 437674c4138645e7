/**
 * The hub's HTTP side (contract v1): sessions, the hall view, tickets, counters, the event stream,
 * health, and the staff's pages. A handler parses, gives an order to the hall loop, waits until it
 * is stored, renders. Web server's threads.
 */
@NullMarked
package org.bancheng.hub.web;

import org.jspecify.annotations.NullMarked;
