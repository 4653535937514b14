package org.rashomon.bench.readings.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The longest common subsequence of two sequences of words. */
final class Alignment {
  private Alignment() {}

  /** For each word of the first its place in the second, or -1 where it has none. */
  static int[] of(List<String> first, List<String> second) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] a = numbered(first, numbers);
    int[] b = numbered(second, numbers);
    byte[][] way = new byte[a.length + 1][b.length + 1];
    int[] above = new int[b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      int[] row = new int[b.length + 1];
      for (int j = b.length - 1; j >= 0; j--) {
        if (a[i] == b[j]) {
          row[j] = above[j + 1] + 1;
          way[i][j] = 2;
        } else if (above[j] >= row[j + 1]) {
          row[j] = above[j];
        } else {
          row[j] = row[j + 1];
          way[i][j] = 1;
        }
      }
      above = row;
    }
    return follow(way, a.length, b.length);
  }

  private static int[] follow(byte[][] way, int length, int other) {
    int[] places = new int[length];
    Arrays.fill(places, -1);
    int j = 0;
    for (int i = 0; i < length && j < other; ) {
      switch (way[i][j]) {
        case 2 -> places[i++] = j++;
        case 1 -> j++;
        default -> i++;
      }
    }
    return places;
  }

  private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
        .toArray();
  }
}
