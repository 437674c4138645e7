/**
 * Boosted regression trees over histograms: learns a mean or a quantile of a wait from what a board
 * shows. Plain arrays, no clock, no chance but the seed's; a trained forest is immutable and may be
 * asked from any thread. What the numbers mean is the caller's matter.
 */
@NullMarked
package org.bancheng.hall.forecast.trees;

import org.jspecify.annotations.NullMarked;
