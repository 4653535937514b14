package org.rashomon.collations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.text.Span;

/** The passages that reports of a story have in common, for telling what is copied and what not. */
public final class Borrowings {
  /** No report has anything of another. */
  public static final Borrowings NONE = new Borrowings(List.of());

  /** Characters of a sentence that must stand in a passage for the sentence to be copied. */
  private static final double MOST_OF_IT = .5;

  private record Pair(int one, int other) {}

  /**
   * A passage that two reports share.
   *
   * @param report index of the one
   * @param span where it stands there
   * @param other index of the other, greater than the first
   * @param there where it stands there
   */
  public record Shared(int report, Span span, int other, Span there) {
    public Shared {
      if (report >= other) {
        throw new IllegalArgumentException("not in order: " + report + ", " + other);
      }
    }
  }

  private final Map<Pair, List<Shared>> byPair = new HashMap<>();
  private final Map<Integer, Set<Integer>> partners = new HashMap<>();

  public Borrowings(List<Shared> passages) {
    for (Shared each : passages) {
      byPair
          .computeIfAbsent(new Pair(each.report(), each.other()), k -> new ArrayList<>())
          .add(each);
      partners.computeIfAbsent(each.report(), k -> new TreeSet<>()).add(each.other());
      partners.computeIfAbsent(each.other(), k -> new TreeSet<>()).add(each.report());
    }
  }

  /** The reports that share a passage with one. */
  public Set<Integer> partners(int report) {
    return Collections.unmodifiableSet(partners.getOrDefault(report, Set.of()));
  }

  /** Whether what two reports say in these places is copied from one another or from a third. */
  public boolean isCopied(int report, Span span, int other, Span there) {
    return report < other
        ? holds(new Pair(report, other), span, there)
        : holds(new Pair(other, report), there, span);
  }

  private boolean holds(Pair pair, Span span, Span there) {
    return byPair.getOrDefault(pair, List.of()).stream()
        .anyMatch(each -> covers(each.span(), span) && covers(each.there(), there));
  }

  private static boolean covers(Span passage, Span words) {
    int common = Math.min(passage.end(), words.end()) - Math.max(passage.start(), words.start());
    return common >= MOST_OF_IT * words.length();
  }
}
