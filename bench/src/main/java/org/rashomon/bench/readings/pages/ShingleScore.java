package org.rashomon.bench.readings.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The score of scrapinghub/article-extraction-benchmark ({@code evaluate.py}): shingles of four
 * words, true and false ones as shares of a page, precision and recall averaged over pages.
 */
final class ShingleScore {
  private static final int LENGTH = 4;

  private double precision;
  private double recall;
  private int predicted;
  private int expected;

  /**
   * One page.
   *
   * @param right shingles in both
   * @param wrong shingles in the prediction only
   * @param missed shingles in the truth only
   */
  record Page(double right, double wrong, double missed) {

    static Page of(String truth, String prediction) {
      Map<List<String>, Integer> all = shingles(truth);
      int missed = all.values().stream().mapToInt(Integer::intValue).sum();
      int right = 0;
      int wrong = 0;
      for (Map.Entry<List<String>, Integer> each : shingles(prediction).entrySet()) {
        int both = Math.min(each.getValue(), all.getOrDefault(each.getKey(), 0));
        right += both;
        wrong += each.getValue() - both;
      }
      return new Page(right, wrong, missed - right);
    }

    double f1() {
      return right + wrong + missed == 0 ? 1 : 2 * right / (2 * right + wrong + missed);
    }
  }

  void add(Page page) {
    if (page.right + page.wrong > 0) {
      precision += page.right / (page.right + page.wrong);
      predicted++;
    }
    if (page.right + page.missed > 0) {
      recall += page.right / (page.right + page.missed);
      expected++;
    }
  }

  double precision() {
    return precision / Math.max(1, predicted);
  }

  double recall() {
    return recall / Math.max(1, expected);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  static Map<List<String>, Integer> shingles(String text) {
    List<String> words = Tokens.of(text);
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
      List<String> shingle =
          new ArrayList<>(words.subList(i, Math.min(words.size(), i + LENGTH)));
      if (!shingle.isEmpty()) {
        counts.merge(shingle, 1, Integer::sum);
      }
    }
    return counts;
  }
}
