/** How long a person will probably wait. Pure arithmetic on what the state knows. */
@NullMarked
package org.bancheng.hall.forecast;

import org.jspecify.annotations.NullMarked;
