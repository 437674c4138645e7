/**
 * The hall's vocabulary: ids, ticket numbers, the hall day, names in two languages, reasons for a
 * "no". Values only; no clock, no randomness, no thread. Rules stand in the packages beside it
 * ({@code issuing}, {@code calling}, ...), which all depend on this one.
 */
@NullMarked
package org.bancheng.hall;

import org.jspecify.annotations.NullMarked;
