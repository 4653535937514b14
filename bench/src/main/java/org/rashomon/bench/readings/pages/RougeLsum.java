package org.rashomon.bench.readings.pages;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * ROUGE-LSum (Lin 2004) as google-research's rouge_score counts it: for each sentence of the truth
 * the union of its longest common subsequences with all sentences of the prediction, each word no
 * more often than in both. Sentences are Java's, where rouge_score takes those of NLTK.
 */
final class RougeLsum {
  private RougeLsum() {}

  static double f1(String truth, String prediction) {
    List<List<String>> expected = sentences(truth);
    List<List<String>> given = sentences(prediction);
    Map<String, Integer> left = counts(expected);
    Map<String, Integer> right = counts(given);
    int all = left.values().stream().mapToInt(Integer::intValue).sum();
    int found = right.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0 || found == 0) {
      return 0;
    }
    int hits = 0;
    for (List<String> sentence : expected) {
      boolean[] union = union(sentence, given);
      for (int i = 0; i < union.length; i++) {
        String word = sentence.get(i);
        if (union[i] && left.getOrDefault(word, 0) > 0 && right.getOrDefault(word, 0) > 0) {
          hits++;
          left.merge(word, -1, Integer::sum);
          right.merge(word, -1, Integer::sum);
        }
      }
    }
    double recall = (double) hits / all;
    double precision = (double) hits / found;
    return hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static boolean[] union(List<String> sentence, List<List<String>> others) {
    boolean[] union = new boolean[sentence.size()];
    for (List<String> other : others) {
      int[] places = Alignment.of(sentence, other);
      for (int i = 0; i < places.length; i++) {
        union[i] |= places[i] >= 0;
      }
    }
    return union;
  }

  private static Map<String, Integer> counts(List<List<String>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(s -> s.forEach(word -> counts.merge(word, 1, Integer::sum)));
    return counts;
  }

  private static List<List<String>> sentences(String text) {
    List<List<String>> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      List<String> words = words(text.substring(from, to));
      if (!words.isEmpty()) {
        sentences.add(words);
      }
      from = to;
    }
    return sentences;
  }

  /** rouge_score's words: runs of a to z and figures in lower case. */
  private static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
