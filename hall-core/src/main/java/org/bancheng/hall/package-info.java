@NullMarked
package org.bancheng.hall;

import org.jspecify.annotations.NullMarked;
