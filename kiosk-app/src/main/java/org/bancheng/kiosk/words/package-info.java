/**
 * What the kiosk says, in Chinese and English: a scene of the flow becomes a page of words and
 * buttons.
 *
 * <p>Pure: the same scene gives the same page. Every text says what to do next. No JavaFX here, so
 * each sentence can be checked without a screen.
 */
@NullMarked
package org.bancheng.kiosk.words;

import org.jspecify.annotations.NullMarked;
