package org.rashomon.bench.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.rashomon.bench.readings.Findings;
import org.rashomon.stories.grouping.Weights;

/**
 * The tables of the page.
 *
 * @param stories the sets that are learnt from, and all of them as one stream
 * @param unseen other sets
 */
record GroupingTables(
    SortedMap<String, List<Labelled>> stories, SortedMap<String, List<Labelled>> unseen) {
  private static final List<String> SETS_HEAD =
      List.of(
          "set",
          "reports",
          "events",
          "stories",
          "precision",
          "recall",
          "F1",
          "TF-IDF at its best",
          "its threshold");
  private static final int SHUFFLES = 5;
  private static final int[] LATE = {1, 7, 30};

  Findings.Section sets() {
    return new Findings.Section(
        "As they come in", "", SETS_HEAD, stories.entrySet().stream().map(this::row).toList());
  }

  Findings.Section unseenSets() {
    return new Findings.Section(
        "Sets that nothing was learnt from",
        "",
        SETS_HEAD,
        unseen.entrySet().stream().map(this::row).toList());
  }

  private List<String> row(Map.Entry<String, List<Labelled>> set) {
    Map<Long, Long> found = Streams.group(set.getValue(), Weights.carried());
    BCubed score = BCubed.of(set.getValue(), found);
    AverageLinkage.Best peer = new AverageLinkage(set.getValue()).best();
    return List.of(
        set.getKey(),
        String.valueOf(set.getValue().size()),
        String.valueOf(set.getValue().stream().map(Labelled::event).distinct().count()),
        String.valueOf(found.values().stream().distinct().count()),
        figure(score.precision()),
        figure(score.recall()),
        figure(score.f1()),
        figure(peer.score().f1()),
        figure(peer.threshold()));
  }

  /** By folds, and learnt on one set alone. */
  Findings.Section heldOut(String both) {
    List<Labelled> all = stories.getOrDefault(both, List.of());
    List<List<String>> rows = new ArrayList<>();
    stories.forEach(
        (name, set) -> rows.add(row("the other folds of all sets", name, HeldOut.of(all, set))));
    stories.forEach(
        (from, lesson) ->
            stories.forEach(
                (name, set) -> {
                  if (!from.equals(both) && !from.equals(name)) {
                    Weights weights = Lessons.learn(lesson);
                    rows.add(row(from, name, BCubed.of(set, Streams.group(set, weights))));
                  }
                }));
    return new Findings.Section(
        "Learnt without what is judged",
        "Events are dealt into "
            + HeldOut.FOLDS
            + " folds; each report is judged by weights that were learnt without the events of its"
            + " fold. Below, weights learnt on one set are used on another.",
        List.of("learnt on", "judged on", "precision", "recall", "F1"),
        rows);
  }

  private static List<String> row(String from, String on, BCubed score) {
    return List.of(from, on, figure(score.precision()), figure(score.recall()), figure(score.f1()));
  }

  /** What other orders change. */
  Findings.Section orders(String both) {
    List<Labelled> all = stories.getOrDefault(both, List.of());
    List<List<String>> rows = new ArrayList<>();
    Map<Long, Long> usual = Streams.group(all, Weights.carried());
    rows.add(row("by publication", all, all, usual));
    for (int days : LATE) {
      rows.add(row("up to " + days + " days late", Streams.late(all, days, days), all, usual));
    }
    for (int seed = 1; seed <= SHUFFLES; seed++) {
      rows.add(row("shuffled, seed " + seed, Streams.shuffled(all, seed), all, usual));
    }
    return new Findings.Section(
        "Other orders of arrival",
        "All sets in one stream; likeness is B-cubed F1 against what comes of the order of"
            + " publication.",
        List.of("order", "precision", "recall", "F1", "likeness"),
        rows);
  }

  private static List<String> row(
      String order, List<Labelled> stream, List<Labelled> all, Map<Long, Long> usual) {
    Map<Long, Long> found = Streams.group(stream, Weights.carried());
    BCubed score = BCubed.of(all, found);
    List<Labelled> asUsual =
        all.stream()
            .map(
                each ->
                    new Labelled(
                        each.article(),
                        each.sketch(),
                        String.valueOf(usual.getOrDefault(each.report(), -1L))))
            .toList();
    return List.of(
        order,
        figure(score.precision()),
        figure(score.recall()),
        figure(score.f1()),
        figure(BCubed.of(asUsual, found).f1()));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
