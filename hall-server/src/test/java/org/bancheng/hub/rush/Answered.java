package org.bancheng.hub.rush;

import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;

/**
 * One order and its answer, and which journal rows were visible to its thread just before it asked
 * and just after it was answered: the answer must be right at some moment between.
 */
record Answered(Order order, long seenBefore, Outcome outcome, long seenAfter) {}
