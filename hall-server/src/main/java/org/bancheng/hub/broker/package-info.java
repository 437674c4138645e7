/**
 * The MQTT broker inside the hub's process. It moves messages and keeps nothing on disk: what must
 * be retained is published again at each start, what must not be lost is repeated by its sender
 * until answered.
 */
@NullMarked
package org.bancheng.hub.broker;

import org.jspecify.annotations.NullMarked;
