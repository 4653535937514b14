package org.rashomon.bench.scoreboard;

import java.util.List;
import java.util.function.Predicate;
import org.rashomon.bench.accuracy.EventScore;
import org.rashomon.bench.accuracy.Tally;

/** The scores of several events, by event name. */
record Scores(List<EventScore> events) {
  Scores {
    events = List.copyOf(events);
  }

  Tally total() {
    return Tally.sum(events.stream().map(EventScore::tally).toList());
  }

  Scores where(Predicate<String> name) {
    return new Scores(events.stream().filter(e -> name.test(e.event())).toList());
  }

  boolean isEmpty() {
    return events.isEmpty();
  }
}
