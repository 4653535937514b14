package org.rashomon.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What is being told of one event.
 *
 * @param id the number of the report that started it
 * @param mergedInto the story that it became part of
 * @param mergedBy the report that joined them
 * @param title of its collation, else the headline of its first report
 * @param reports how many
 * @param outlets how many
 * @param first when the first of them was told
 * @param last when the last of them was told
 * @param stale whether no collation rests on its reports as they are
 * @param origins how many independent ones by its collation, else as many as outlets
 * @param contradictions how many by its collation
 * @param updates how many by its collation
 * @param weight the salience of these together
 */
public record Story(
    long id,
    Optional<Long> mergedInto,
    Optional<Long> mergedBy,
    String title,
    int reports,
    int outlets,
    Instant first,
    Instant last,
    boolean stale,
    int origins,
    int contradictions,
    int updates,
    double weight) {}
