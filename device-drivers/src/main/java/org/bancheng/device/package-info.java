@NullMarked
package org.bancheng.device;

import org.jspecify.annotations.NullMarked;
