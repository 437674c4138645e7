/**
 * Letters as dots: the characters a printer's own font lacks, and all characters on an emulated
 * printer's paper. Drawn with a Chinese font of the system. Values and painting only; may be used
 * from any thread.
 */
@NullMarked
package org.bancheng.device.glyph;

import org.jspecify.annotations.NullMarked;
