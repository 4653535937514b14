package org.rashomon.collations.alignment;

import java.util.ArrayList;
import java.util.List;

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

  private record Pair(int a, int b, float near) {}

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
    pairs.sort((x, y) -> Float.compare(y.near(), x.near()));
    List<List<Integer>> groups = new ArrayList<>();
    int[] home = new int[size];
    for (int i = 0; i < size; i++) {
      home[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs) {
      join(home[pair.a()], home[pair.b()], groups, home, linkage(nearness, linkage), threshold);
    }
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .sorted((x, y) -> Integer.compare(x.getFirst(), y.getFirst()))
        .toList();
  }

  private static void join(
      int a,
      int b,
      List<List<Integer>> groups,
      int[] home,
      BetweenGroups nearness,
      float threshold) {
    if (a == b || nearness.of(groups.get(a), groups.get(b)) < threshold) {
      return;
    }
    for (int member : groups.get(b)) {
      home[member] = a;
    }
    groups.get(a).addAll(groups.get(b));
    groups.set(b, List.of());
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
