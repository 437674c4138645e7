/**
 * The fault simulator, {@code ./hall simulate}: whole hall days in one thread under a virtual
 * clock, each replayed exactly by its seed. The hub's core is the product's own, over a simulated
 * disk; kiosks, clerks and boards are models over simulated wires; {@code law} watches. Chance
 * comes from {@link org.bancheng.demo.simulate.Dice} alone, time from {@link
 * org.bancheng.demo.simulate.Timeline} alone.
 */
@NullMarked
package org.bancheng.demo.simulate;

import org.jspecify.annotations.NullMarked;
