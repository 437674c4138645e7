package org.bancheng.hall.calendar;

import java.time.LocalDate;

/**
 * A date counted in working days.
 *
 * @param provisional some day counted on the way lies in a year whose list has not been published
 *     here: count again when it arrives
 */
public record DateAnswer(LocalDate date, boolean provisional) {}
