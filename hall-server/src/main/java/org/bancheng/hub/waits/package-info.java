/**
 * What people were told of their waits. In memory, for the hall day; a hub that starts anew has
 * forgotten it and begins with what it knows then. Any thread. Forecasts are made elsewhere.
 */
@NullMarked
package org.bancheng.hub.waits;

import org.jspecify.annotations.NullMarked;
