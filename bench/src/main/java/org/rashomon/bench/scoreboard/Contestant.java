package org.rashomon.bench.scoreboard;

import java.util.function.Function;
import org.rashomon.bench.gold.Event;
import org.rashomon.collations.Collation;

/**
 * Something that collates.
 *
 * @param name as the tables call it
 */
public record Contestant(String name, Function<Event, Collation> collate) {}
