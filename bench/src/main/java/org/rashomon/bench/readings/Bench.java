package org.rashomon.bench.readings;

import org.rashomon.bench.Project;
import org.rashomon.readings.Reader;

/**
 * What an examination works with.
 *
 * @param project where files lie
 * @param sets what others have labelled
 * @param reports the shared reports by id
 * @param peers the tools of others
 * @param reader the program's own, its model open
 */
public record Bench(
    Project project, FetchedSets sets, SharedReports reports, Peers peers, Reader reader) {}
