@NullMarked
package org.bancheng.bus;

import org.jspecify.annotations.NullMarked;
