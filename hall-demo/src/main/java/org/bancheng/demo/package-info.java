/**
 * A whole hall in one process, and the tools around it: the demo, the bench, the picture of a
 * paper. The only module that names all others.
 */
@NullMarked
package org.bancheng.demo;

import org.jspecify.annotations.NullMarked;
