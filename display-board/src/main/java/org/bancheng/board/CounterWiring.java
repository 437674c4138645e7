package org.bancheng.board;

import org.bancheng.hall.CounterId;

/** The pins of one counter's button and lamps, by their BCM numbers. */
record CounterWiring(CounterId counter, int button, int free, int busy, int paused) {}
