package org.bancheng.demo.simulate;

import java.util.List;
import java.util.Optional;

/**
 * What came of one seed.
 *
 * @param happenings the newest, oldest first
 */
record SeedReport(
    long seed,
    int tickets,
    int rows,
    int faults,
    int powerCuts,
    Optional<String> violation,
    List<String> happenings) {}
