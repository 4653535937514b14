package org.rashomon.stories.grouping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides a story into chapters where nothing is reported for days, or where the words turn: the
 * reports before and after have little in common (as in TextTiling, Hearst 1997). Depends on the
 * sketches alone, not on their order.
 */
public final class Chapters {
  private static final Duration SILENCE = Duration.ofDays(4);

  /** A turn takes at least a night. */
  private static final Duration TURN = Duration.ofHours(8);

  private static final double LEAST_IN_COMMON = 0.2;
  private static final int BESIDE = 6;
  private static final int MOST_TERMS = 5;

  private Chapters() {}

  /** The chapters in order of time; each report is in one. */
  public static List<Chapter> of(List<Sketch> story) {
    List<Sketch> reports =
        story.stream()
            .sorted(Comparator.comparing(Sketch::time).thenComparingLong(Sketch::report))
            .toList();
    List<List<Sketch>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= reports.size(); i++) {
      if (i == reports.size() || begins(reports, start, i)) {
        parts.add(reports.subList(start, i));
        start = i;
      }
    }
    return parts.stream().map(part -> chapter(part, reports)).toList();
  }

  private static boolean begins(List<Sketch> reports, int start, int at) {
    Duration gap = Duration.between(reports.get(at - 1).time(), reports.get(at).time());
    if (gap.compareTo(SILENCE) >= 0) {
      return true;
    }
    return gap.compareTo(TURN) >= 0 && turns(reports, start, at);
  }

  /** Little in common with what was before, and less than where it is divided one report aside. */
  private static boolean turns(List<Sketch> reports, int start, int at) {
    double common = common(reports, start, at);
    return common < LEAST_IN_COMMON
        && (at - 1 <= start || common < common(reports, start, at - 1))
        && (at + 1 >= reports.size() || common <= common(reports, start, at + 1));
  }

  private static double common(List<Sketch> reports, int start, int at) {
    Map<String, Double> before = sum(reports.subList(Math.max(start, at - BESIDE), at));
    Map<String, Double> after = sum(reports.subList(at, Math.min(reports.size(), at + BESIDE)));
    return cosine(before, after);
  }

  /** The terms of some reports, each by its rarity in general and in how many it is. */
  private static Map<String, Double> sum(List<Sketch> reports) {
    Map<String, Double> sum = new HashMap<>();
    for (Sketch report : reports) {
      for (Term term : report.terms()) {
        sum.merge(term.form(), rarity(term), Double::sum);
      }
    }
    return sum;
  }

  private static double rarity(Term term) {
    return -Math.log(Commonness.of(term.form(), term.kind()));
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double dot = 0;
    for (Map.Entry<String, Double> each : a.entrySet()) {
      dot += each.getValue() * b.getOrDefault(each.getKey(), 0.0);
    }
    return dot / Math.sqrt(square(a) * square(b) + Double.MIN_NORMAL);
  }

  private static double square(Map<String, Double> sum) {
    return sum.values().stream().sorted().mapToDouble(each -> each * each).sum();
  }

  private static Chapter chapter(List<Sketch> part, List<Sketch> story) {
    Map<String, Double> all = sum(story);
    Map<String, Double> own = sum(part);
    Map<String, String> texts = new HashMap<>();
    part.forEach(report -> report.terms().forEach(t -> texts.putIfAbsent(t.form(), t.text())));
    List<String> terms =
        own.keySet().stream()
            .sorted(
                Comparator.comparingDouble((String form) -> -worth(form, own, all))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_TERMS)
            .map(form -> texts.getOrDefault(form, form))
            .toList();
    return new Chapter(
        part.getFirst().time(),
        part.getLast().time(),
        part.stream().map(Sketch::report).toList(),
        terms);
  }

  /** Much here, and more here than elsewhere. */
  private static double worth(String form, Map<String, Double> own, Map<String, Double> all) {
    double here = own.getOrDefault(form, 0.0);
    return here * here / all.getOrDefault(form, here);
  }
}
