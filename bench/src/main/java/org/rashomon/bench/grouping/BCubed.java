package org.rashomon.bench.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * B-cubed (Bagga and Baldwin, 1998), the mean over reports.
 *
 * @param precision of a report's story, the share that is of its event
 * @param recall of its event, the share that is in its story
 */
record BCubed(double precision, double recall) {

  /** Of all reports of a stream. */
  static BCubed of(List<Labelled> stream, Map<Long, Long> stories) {
    return of(stream, stream, stories);
  }

  /** Of some reports of a stream, each judged by its whole story and event. */
  static BCubed of(List<Labelled> some, List<Labelled> stream, Map<Long, Long> stories) {
    Map<String, Integer> events = new HashMap<>();
    Map<Long, Integer> sizes = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    for (Labelled each : stream) {
      events.merge(each.event(), 1, Integer::sum);
      sizes.merge(story(each, stories), 1, Integer::sum);
      both.merge(each.event() + "\t" + story(each, stories), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Labelled each : some) {
      double same = both.getOrDefault(each.event() + "\t" + story(each, stories), 0);
      precision += same / sizes.getOrDefault(story(each, stories), 1);
      recall += same / events.getOrDefault(each.event(), 1);
    }
    return new BCubed(precision / some.size(), recall / some.size());
  }

  private static long story(Labelled report, Map<Long, Long> stories) {
    return stories.getOrDefault(report.report(), report.report());
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }
}
