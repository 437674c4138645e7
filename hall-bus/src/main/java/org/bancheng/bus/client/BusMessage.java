package org.bancheng.bus.client;

/**
 * One message as it came. {@code retained}: the broker had kept it from before the subscription.
 */
public record BusMessage(String topic, byte[] payload, boolean retained) {}
