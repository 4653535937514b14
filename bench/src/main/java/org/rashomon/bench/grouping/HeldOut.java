package org.rashomon.bench.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.stories.grouping.Weights;

/** How well events are told apart by weights that were learnt without them. */
final class HeldOut {
  static final int FOLDS = 5;

  private HeldOut() {}

  /** The events of each fold, in turn by name. */
  private static Map<String, Integer> folds(List<Labelled> all) {
    Map<String, Integer> folds = new TreeMap<>();
    all.forEach(each -> folds.put(each.event(), 0));
    int next = 0;
    for (String event : List.copyOf(folds.keySet())) {
      folds.put(event, next++ % FOLDS);
    }
    return folds;
  }

  /**
   * Each report of the test stream judged by weights that were learnt without the events of its
   * fold, within the whole stream.
   */
  static BCubed of(List<Labelled> learning, List<Labelled> test) {
    Map<String, Integer> folds = folds(learning);
    List<BCubed> scores = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      List<Labelled> others = learning.stream().filter(each -> !isIn(folds, each, fold)).toList();
      List<Labelled> own = test.stream().filter(each -> isIn(folds, each, fold)).toList();
      Weights weights = Lessons.learn(Streams.byTime(others));
      scores.add(BCubed.of(own, test, Streams.group(test, weights)));
      sizes.add(own.size());
    }
    return mean(scores, sizes);
  }

  private static boolean isIn(Map<String, Integer> folds, Labelled report, int fold) {
    return folds.getOrDefault(report.event(), 0) == fold;
  }

  private static BCubed mean(List<BCubed> scores, List<Integer> sizes) {
    double precision = 0;
    double recall = 0;
    double all = 0;
    for (int i = 0; i < scores.size(); i++) {
      precision += scores.get(i).precision() * sizes.get(i);
      recall += scores.get(i).recall() * sizes.get(i);
      all += sizes.get(i);
    }
    return new BCubed(precision / all, recall / all);
  }
}
