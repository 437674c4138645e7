package org.bancheng.hall.simulation;

/**
 * How one person's wait ended.
 *
 * @param called whether the number was called at all before the day ended
 * @param came whether the person was still there
 * @param minutes from taking the number to the call; 0 if it was not called
 * @param overtaken how many later comers were called before
 */
record WaitOutcome(boolean called, boolean came, double minutes, int overtaken) {}
