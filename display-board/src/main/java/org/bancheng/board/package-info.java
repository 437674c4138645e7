@NullMarked
package org.bancheng.board;

import org.jspecify.annotations.NullMarked;
