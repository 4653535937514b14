package org.rashomon.collations.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Agglomerative grouping with average linkage: the nearest pair first, two groups become one while
 * the mean nearness of their members stays above the threshold. Ties go to the earlier pair.
 */
public final class Clusters {
  private Clusters() {}

  /** How near two members are, by index. */
  @FunctionalInterface
  public interface Nearness {
    float of(int a, int b);
  }

  /** Two members and how near they are. */
  public record Pair(int a, int b, float near) {}

  private static final Comparator<Pair> NEAREST_FIRST = (x, y) -> Float.compare(y.near(), x.near());

  /** How near two groups are. */
  public enum Linkage {
    /** The mean over all pairs. */
    MEAN,
    /** The mean of what is nearest to each member on the other side. */
    NEAREST
  }

  /** Groups by {@link Linkage#MEAN}. */
  public static List<List<Integer>> group(int size, Nearness nearness, float threshold) {
    return group(size, nearness, threshold, Linkage.MEAN);
  }

  /** Groups of indexes below {@code size}, ordered by their first member; members ascending. */
  public static List<List<Integer>> group(
      int size, Nearness nearness, float threshold, Linkage linkage) {
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        float near = nearness.of(a, b);
        if (near >= threshold) {
          pairs.add(new Pair(a, b, near));
        }
      }
    }
    return new Grouping(size, linkage(nearness, linkage), threshold).join(pairs);
  }

  /**
   * Groups by {@link Linkage#MEAN}, when it is known which pairs are near.
   *
   * @param weights for how many each member stands
   */
  public static List<List<Integer>> group(
      int[] weights, List<Pair> pairs, Nearness nearness, float threshold) {
    return new Grouping(weights.length, (l, r) -> mean(l, r, nearness, weights), threshold)
        .join(pairs.stream().filter(pair -> pair.near() >= threshold).toList());
  }

  /** Groups as they grow. */
  private static final class Grouping {
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] home;
    private final BetweenGroups nearness;
    private final float threshold;

    /** Groups that were too far apart, by number and size: a group that has grown is another. */
    private final Set<Apart> apart = new HashSet<>();

    private record Apart(int a, int sizeOfA, int b, int sizeOfB) {}

    Grouping(int size, BetweenGroups nearness, float threshold) {
      this.nearness = nearness;
      this.threshold = threshold;
      home = new int[size];
      for (int i = 0; i < size; i++) {
        home[i] = i;
        groups.add(new ArrayList<>(List.of(i)));
      }
    }

    List<List<Integer>> join(List<Pair> pairs) {
      pairs.stream().sorted(NEAREST_FIRST).forEach(pair -> join(home[pair.a()], home[pair.b()]));
      return groups.stream()
          .filter(group -> !group.isEmpty())
          .map(group -> group.stream().sorted().toList())
          .sorted((x, y) -> Integer.compare(x.getFirst(), y.getFirst()))
          .toList();
    }

    private void join(int a, int b) {
      if (a == b || isApart(a, b)) {
        return;
      }
      for (int member : groups.get(b)) {
        home[member] = a;
      }
      groups.get(a).addAll(groups.get(b));
      groups.set(b, List.of());
    }

    private boolean isApart(int a, int b) {
      Apart both = new Apart(a, groups.get(a).size(), b, groups.get(b).size());
      if (apart.contains(both)) {
        return true;
      }
      boolean far = nearness.of(groups.get(a), groups.get(b)) < threshold;
      if (far) {
        apart.add(both);
      }
      return far;
    }
  }

  private static float mean(List<Integer> left, List<Integer> right, Nearness nearness) {
    float sum = 0;
    for (int a : left) {
      for (int b : right) {
        sum += nearness.of(a, b);
      }
    }
    return sum / (left.size() * right.size());
  }

  private static float mean(
      List<Integer> left, List<Integer> right, Nearness nearness, int[] weights) {
    float sum = 0;
    long all = 0;
    for (int a : left) {
      for (int b : right) {
        long both = (long) weights[a] * weights[b];
        sum += both * nearness.of(a, b);
        all += both;
      }
    }
    return sum / all;
  }

  @FunctionalInterface
  private interface BetweenGroups {
    float of(List<Integer> left, List<Integer> right);
  }

  private static BetweenGroups linkage(Nearness nearness, Linkage linkage) {
    return switch (linkage) {
      case MEAN -> (left, right) -> mean(left, right, nearness);
      case NEAREST ->
          (left, right) -> (nearest(left, right, nearness) + nearest(right, left, nearness)) / 2;
    };
  }

  private static float nearest(List<Integer> left, List<Integer> right, Nearness nearness) {
    float sum = 0;
    for (int a : left) {
      float best = 0;
      for (int b : right) {
        best = Math.max(best, nearness.of(a, b));
      }
      sum += best;
    }
    return sum / left.size();
  }
}
