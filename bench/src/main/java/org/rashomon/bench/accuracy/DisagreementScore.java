package org.rashomon.bench.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.bench.accuracy.EventScore.Judged;
import org.rashomon.bench.accuracy.EventScore.Sought;
import org.rashomon.bench.accuracy.EventScore.Verdict;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Statement;

/** Which of the reported disagreements are right, and which of the gold's were found. */
final class DisagreementScore {
  /** A value with the words that make it one, in code points; longer evidence does not count. */
  private static final int LONGEST = 160;

  private final Located located;
  private final Tally tally;
  private final List<Entry> entries;
  private final Set<String> found = new HashSet<>();

  private record Entry(Gold.Difference gold, List<List<Place>> variants) {}

  DisagreementScore(Event event, Located located, Tally tally) {
    this.located = located;
    this.tally = tally;
    this.entries =
        event.gold().differences().stream()
            .map(
                d ->
                    new Entry(
                        d,
                        d.variants().stream()
                            .map(v -> Place.all(v.evidence(), event.texts()))
                            .toList()))
            .toList();
  }

  /** Judges every contradiction and update. */
  List<Judged> judge(List<Disagreement> reported) {
    List<Judged> judged = new ArrayList<>();
    for (Disagreement d : reported) {
      List<List<Place>> variants = d.variants().stream().map(v -> places(v.evidence())).toList();
      if (d.type().isOpen()) {
        judged.add(judge(d, variants));
      }
    }
    return judged;
  }

  /** What was to be found; after judging. */
  List<Sought> sought() {
    List<Sought> all = new ArrayList<>();
    for (Entry entry : entries) {
      Gold.Difference gold = entry.gold();
      if (!gold.type().isOpen()) {
        tally.add(Count.TRAPS);
        continue;
      }
      boolean isFound = found.contains(gold.id());
      all.add(new Sought(gold, isFound));
      tally.add(Count.SOUGHT);
      tally.add(Count.WEIGHT, gold.salience());
      tally.add(Count.FOUND, isFound ? 1 : 0);
      tally.add(Count.WEIGHT_FOUND, isFound ? gold.salience() : 0);
    }
    return all;
  }

  /** Counts the agreed statements that lie on two values of one contradiction. */
  void agreed(List<Statement> statements, Located places) {
    for (Statement statement : statements) {
      List<List<Place>> told =
          statement.evidence().stream().map(e -> places.ofAll(List.of(e))).toList();
      boolean isFalse =
          statement.verdict() == Statement.Verdict.AGREED
              && entries.stream()
                  .filter(e -> e.gold().type() == Disagreement.Type.CONTRADICTION)
                  .anyMatch(e -> matches(told, e.variants()));
      tally.add(Count.FALSELY_AGREED, isFalse ? 1 : 0);
    }
  }

  private Judged judge(Disagreement reported, List<List<Place>> variants) {
    List<Gold.Difference> hits =
        entries.stream().filter(e -> matches(variants, e.variants())).map(Entry::gold).toList();
    List<Gold.Difference> real = hits.stream().filter(g -> g.type().isOpen()).toList();
    tally.add(Count.REPORTED);
    if (real.isEmpty()) {
      tally.add(hits.isEmpty() ? Count.UNFOUNDED : Count.TRAPPED);
      Verdict verdict = hits.isEmpty() ? Verdict.UNFOUNDED : Verdict.TRAPPED;
      return new Judged(reported, verdict, hits.stream().findFirst());
    }
    tally.add(Count.RIGHT);
    real.forEach(g -> found.add(g.id()));
    if (real.stream().anyMatch(g -> g.type() == reported.type())) {
      tally.add(Count.CLASS_RIGHT);
    }
    return new Judged(reported, Verdict.RIGHT, Optional.of(real.getFirst()));
  }

  private List<Place> places(List<Evidence> evidence) {
    return located.ofAll(
        evidence.stream()
            .filter(e -> e.quote().codePointCount(0, e.quote().length()) <= LONGEST)
            .toList());
  }

  /** Two variants of the one lie on two variants of the other. */
  private static boolean matches(List<List<Place>> reported, List<List<Place>> gold) {
    List<Set<Integer>> hits = reported.stream().map(variant -> hits(variant, gold)).toList();
    for (int i = 0; i < hits.size(); i++) {
      for (int j = i + 1; j < hits.size(); j++) {
        if (differ(hits.get(i), hits.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<Integer> hits(List<Place> variant, List<List<Place>> gold) {
    Set<Integer> hits = new HashSet<>();
    for (int g = 0; g < gold.size(); g++) {
      if (Place.meet(variant, gold.get(g))) {
        hits.add(g);
      }
    }
    return hits;
  }

  private static boolean differ(Set<Integer> some, Set<Integer> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> !a.equals(b)));
  }
}
