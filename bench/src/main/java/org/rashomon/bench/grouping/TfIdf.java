package org.rashomon.bench.grouping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TF-IDF as scikit-learn counts it with sublinear frequencies and its other defaults. */
final class TfIdf {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{2,}");

  private TfIdf() {}

  /** Of every report with every other. */
  static double[][] cosines(List<Labelled> set) {
    List<Map<String, Double>> vectors = vectors(set);
    double[][] cosines = new double[set.size()][set.size()];
    for (int i = 0; i < cosines.length; i++) {
      for (int j = 0; j < cosines.length; j++) {
        cosines[i][j] = j < i ? cosines[j][i] : dot(vectors.get(i), vectors.get(j));
      }
    }
    return cosines;
  }

  private static List<Map<String, Double>> vectors(List<Labelled> set) {
    List<Map<String, Integer>> counts =
        set.stream().map(each -> counts(each.article().text())).toList();
    Map<String, Integer> having = new HashMap<>();
    counts.forEach(each -> each.keySet().forEach(word -> having.merge(word, 1, Integer::sum)));
    return counts.stream().map(each -> vector(each, having, set.size())).toList();
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
    }
    return counts;
  }

  private static Map<String, Double> vector(
      Map<String, Integer> counts, Map<String, Integer> having, int reports) {
    Map<String, Double> vector = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      double rarity = Math.log((1.0 + reports) / (1 + having.getOrDefault(each.getKey(), 0))) + 1;
      double weight = (1 + Math.log(each.getValue())) * rarity;
      vector.put(each.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  private static double dot(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> each : a.entrySet()) {
      sum += each.getValue() * b.getOrDefault(each.getKey(), 0.0);
    }
    return sum;
  }
}
