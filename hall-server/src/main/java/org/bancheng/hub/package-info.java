@NullMarked
package org.bancheng.hub;

import org.jspecify.annotations.NullMarked;
