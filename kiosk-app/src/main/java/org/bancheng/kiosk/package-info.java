@NullMarked
package org.bancheng.kiosk;

import org.jspecify.annotations.NullMarked;
