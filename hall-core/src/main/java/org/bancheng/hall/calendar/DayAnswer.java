package org.bancheng.hall.calendar;

/**
 * Whether a day is a working day.
 *
 * @param provisional the list of its year has not been published here: the answer may change
 */
public record DayAnswer(boolean working, boolean provisional) {}
