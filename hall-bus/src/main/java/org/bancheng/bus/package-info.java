/**
 * The bus contract's outer form: topics and the JSON codec. Payloads stand in {@code message}, the
 * MQTT client in {@code client}.
 */
@NullMarked
package org.bancheng.bus;

import org.jspecify.annotations.NullMarked;
