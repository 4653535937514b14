package org.rashomon.bench.readings.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rule of dobbersc/fundus-evaluation: the best ROUGE-LSum over the truths with any of the
 * optional paragraphs in or out; with more than four of them, over all in and all out.
 */
final class FundusScore {
  private static final int MOST = 4;

  private FundusScore() {}

  static double f1(PageCase page, String prediction) {
    return truths(page.paragraphs()).stream()
        .mapToDouble(truth -> RougeLsum.f1(truth, prediction))
        .max()
        .orElse(0);
  }

  private static List<String> truths(List<String> paragraphs) {
    List<Integer> optional =
        IntStream.range(0, paragraphs.size())
            .filter(i -> PageCase.isOptional(paragraphs.get(i)))
            .boxed()
            .toList();
    List<String> truths = new ArrayList<>();
    int ways = 1 << Math.min(optional.size(), 20);
    int step = optional.size() > MOST ? ways - 1 : 1;
    for (int out = 0; out < ways; out += step) {
      truths.add(without(paragraphs, optional, out));
    }
    return truths;
  }

  private static String without(List<String> paragraphs, List<Integer> optional, int out) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int place = optional.indexOf(i);
      if (place < 0 || (out & 1 << place) == 0) {
        kept.add(PageCase.unmarked(paragraphs.get(i)));
      }
    }
    return String.join("\n\n", kept);
  }
}
