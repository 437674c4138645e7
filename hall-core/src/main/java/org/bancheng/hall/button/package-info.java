/**
 * What a press of a counter's call button means: the next step, whatever it is. Pure rule over
 * those of calling and serving.
 */
@NullMarked
package org.bancheng.hall.button;

import org.jspecify.annotations.NullMarked;
