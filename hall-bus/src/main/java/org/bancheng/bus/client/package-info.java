/**
 * The way onto the bus: a port ({@code BusClient}), its MQTT 3.1.1 adapter over Paho, and a bus
 * inside one process. Owns connection, reconnection, re-subscription and the queue of what is still
 * to be sent. Holds no facts: what must not be lost is repeated by its sender until answered.
 */
@NullMarked
package org.bancheng.bus.client;

import org.jspecify.annotations.NullMarked;
