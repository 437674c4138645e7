/**
 * The hall plan: services, counters, zones, devices, staff as {@code hall.yaml} says. Immutable,
 * valid as a whole (references resolve), read once at start. Reading and fault reporting stand in
 * the hub, not here.
 */
@NullMarked
package org.bancheng.hall.plan;

import org.jspecify.annotations.NullMarked;
