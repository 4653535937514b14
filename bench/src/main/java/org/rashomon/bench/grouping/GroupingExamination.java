package org.rashomon.bench.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.stories.grouping.Sketcher;
import org.rashomon.stories.grouping.Weights;

/** Whether reports that come in one by one are put with those of their event. */
public final class GroupingExamination implements Examination {
  private static final String BOTH = "both in one stream";
  private static final Map<String, Double> LEAST =
      new TreeMap<>(Map.of("basil-dev", .99, "giveme5w1h-dev", .955, BOTH, .95));
  private static final String ABOUT =
      """
      B-cubed over reports that come in one by one in order of publication, with one setting for all
      sets and no report ever moved except when two stories become one. Beside it average linkage
      over TF-IDF, which sees the finished set and has the threshold that is best for it. The sets
      of stories are those on which the weights were learnt; what weights do on events that they
      were not learnt on stands below, and the gold and the examples are in no set that is learnt
      from, though some events of the gold are in giveme5w1h-dev too.""";
  private static final String PEER =
      """
      The algorithm of Priberam (Miranda et al. 2018, github.com/Priberam/news-clustering) is not
      measured: what is public are its Python and models for features (lemmas, entities and their
      weights) that a closed program of theirs makes, and their set with these features lies on a
      server that cannot be reached from where this was measured.""";

  @Override
  public String name() {
    return "grouping";
  }

  @Override
  public Findings run(Bench bench) {
    try (OnnxEmbedder embedder = new OnnxEmbedder()) {
      Sets sets = new Sets(bench.project(), bench.reports(), new Sketcher(embedder));
      SortedMap<String, List<Labelled>> stories = sets.stories();
      if (!stories.isEmpty()) {
        stories.put(BOTH, stories.values().stream().flatMap(List::stream).toList());
      }
      stories.replaceAll((name, set) -> Streams.byTime(set));
      SortedMap<String, List<Labelled>> unseen = new TreeMap<>();
      unseen.put("examples", Streams.byTime(sets.examples()));
      List<Labelled> gold = Streams.byTime(sets.gold());
      if (!gold.isEmpty()) {
        unseen.put("gold", gold);
      }
      return findings(stories, unseen);
    }
  }

  private static Findings findings(
      SortedMap<String, List<Labelled>> stories, SortedMap<String, List<Labelled>> unseen) {
    List<Goal> goals = new ArrayList<>();
    LEAST.forEach(
        (name, least) ->
            goals.add(
                new Goal(
                    "B-cubed F1, " + name,
                    least,
                    Optional.ofNullable(stories.get(name)).map(GroupingExamination::f1))));
    GroupingTables tables = new GroupingTables(stories, unseen);
    List<Findings.Section> sections = new ArrayList<>();
    sections.add(tables.sets());
    sections.add(tables.unseenSets());
    if (!stories.isEmpty()) {
      sections.add(tables.heldOut(BOTH));
      sections.add(tables.orders(BOTH));
    }
    sections.add(new Findings.Section("A peer that is not here", PEER, List.of(), List.of()));
    return new Findings("Grouping", ABOUT, goals, sections);
  }

  private static double f1(List<Labelled> set) {
    return BCubed.of(set, Streams.group(set, Weights.carried())).f1();
  }
}
