/**
 * The hub's side of the bus contract. Requests come in on the bus client's thread, become orders of
 * the hall loop, and are answered when stored; what is stored is told to boards, kiosks and lamps
 * on one thread of its own ({@code hub-teller}), in order.
 */
@NullMarked
package org.bancheng.hub.bus;

import org.jspecify.annotations.NullMarked;
