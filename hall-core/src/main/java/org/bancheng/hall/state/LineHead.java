package org.bancheng.hall.state;

/**
 * The first of its kind in a line that a counter may call from.
 *
 * @param sentHere whether no other counter may call it
 * @param overtaken whether it has been overtaken as often as the plan allows
 */
public record LineHead(
    Ticket ticket, Rank rank, LineKind kind, boolean sentHere, boolean overtaken) {}
