package org.rashomon.bench.readings.languages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in a known language.
 *
 * @param language ISO 639-1 code, standards of one language under one code
 */
record Sample(String language, String text) {
  private static final int HEADLINE = 8;
  private static final int PARAGRAPH = 3;

  /** How long a text is. */
  enum Length {
    HEADLINE("8 words"),
    SENTENCE("a sentence"),
    PARAGRAPH("3 sentences");

    private final String words;

    Length(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** The texts of a length that sentences make. */
  static List<Sample> of(String language, List<String> sentences, Length length) {
    List<Sample> samples = new ArrayList<>();
    switch (length) {
      case HEADLINE -> sentences.forEach(s -> samples.add(new Sample(language, head(s))));
      case SENTENCE -> sentences.forEach(s -> samples.add(new Sample(language, s)));
      case PARAGRAPH -> {
        for (int i = 0; i + PARAGRAPH <= sentences.size(); i += PARAGRAPH) {
          String text = String.join(" ", sentences.subList(i, i + PARAGRAPH));
          samples.add(new Sample(language, text));
        }
      }
    }
    return samples;
  }

  private static String head(String sentence) {
    String[] words = sentence.split(" ", -1);
    return String.join(" ", Arrays.copyOf(words, Math.min(HEADLINE, words.length)));
  }
}
