package org.rashomon.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells languages in Latin script apart by their function words and their trigrams. */
final class LatinScript {
  private static final FunctionWords WORDS = new FunctionWords();
  private static final List<String> LANGUAGES = List.copyOf(WORDS.languages());
  private static final Trigrams TRIGRAMS = new Trigrams(LANGUAGES);
  private static final int ENGLISH = LANGUAGES.indexOf("en");
  private static final int SAMPLE = 20_000;

  /** With fewer words than this, names alone may make a text: what is said of it decides. */
  private static final int FEW = 4;

  /** From this many words on, a text of no language of the table is seen to be of none. */
  private static final int MANY = 40;

  /** What a function word weighs beside the trigrams, and what English is favoured by. */
  private static final double WORD = 8;

  private static final double FAVOUR = 8;

  /** Prose of a language has this share of function words, or this weight for each trigram. */
  private static final double LEAST_WORDS = 0.02;

  private static final double LEAST = 2.6;
  private static final double LEAST_ENGLISH = 2.2;

  /** How much another language must outweigh English for each trigram to be sure of a passage. */
  private static final double SURE = 0.5;

  private static final int PASSAGE = 5;

  private final double[] words = new double[LANGUAGES.size()];
  private final double[] weights = new double[LANGUAGES.size()];
  private int count;
  private int trigrams;

  private LatinScript(String text, boolean names) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    int start = -1;
    for (int i = 0; i <= sample.length(); i++) {
      boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (names || !Character.isUpperCase(sample.charAt(start))) {
          add(sample.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] += WORD * words[i];
    }
  }

  private void add(String word) {
    count++;
    trigrams += word.length();
    WORDS.add(word, words);
    TRIGRAMS.add(word, weights);
  }

  /** The language of a text; none when it is too short to tell or of a language unknown. */
  static Optional<String> of(String text) {
    LatinScript seen = new LatinScript(text, true);
    int best = seen.best();
    if (seen.count < FEW || (seen.count >= MANY && seen.isNone(best))) {
      return Optional.empty();
    }
    return Optional.of(LANGUAGES.get(best));
  }

  /** Whether a text of this many words can be of no language that is known. */
  static boolean isLong(String text) {
    return new LatinScript(text, true).count >= MANY;
  }

  /**
   * The language of a passage that is surely not English. Words with a capital are left out:
   * English is full of foreign names.
   */
  static Optional<String> foreign(String text) {
    LatinScript seen = new LatinScript(text, false);
    int best = seen.best();
    double ahead = seen.weights[best] - seen.weights[ENGLISH];
    boolean spoken = seen.words[best] >= seen.words[ENGLISH] + 1;
    boolean sure = seen.count >= PASSAGE && spoken && ahead >= SURE * seen.trigrams;
    return best != ENGLISH && sure ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
  }

  private int best() {
    int best = ENGLISH;
    double top = weights[ENGLISH] + FAVOUR;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > top) {
        best = i;
        top = weights[i];
      }
    }
    return best;
  }

  private boolean isNone(int best) {
    double each = weights[best] / Math.max(1, trigrams);
    return (words[best] < LEAST_WORDS * count && each < LEAST)
        || (best == ENGLISH && each < LEAST_ENGLISH);
  }
}
