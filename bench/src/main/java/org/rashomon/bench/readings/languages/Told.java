package org.rashomon.bench.readings.languages;

import java.util.List;
import java.util.function.Function;

/**
 * How many texts of a language were told right, and how many were taken for English or not.
 *
 * @param texts all of them
 * @param right told as they are
 * @param english taken for English
 */
record Told(int texts, int right, int english) {

  static Told of(List<Sample> samples, Function<String, String> teller) {
    int right = 0;
    int english = 0;
    for (Sample sample : samples) {
      String told = teller.apply(sample.text());
      right += told.equals(sample.language()) ? 1 : 0;
      english += told.equals("en") ? 1 : 0;
    }
    return new Told(samples.size(), right, english);
  }

  Told plus(Told other) {
    return new Told(texts + other.texts, right + other.right, english + other.english);
  }

  double accuracy() {
    return texts == 0 ? 0 : (double) right / texts;
  }

  double englishShare() {
    return texts == 0 ? 0 : (double) english / texts;
  }
}
