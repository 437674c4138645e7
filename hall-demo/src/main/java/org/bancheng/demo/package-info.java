@NullMarked
package org.bancheng.demo;

import org.jspecify.annotations.NullMarked;
