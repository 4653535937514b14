package org.rashomon.readings.figures;

import org.rashomon.readings.Sentence;
import org.rashomon.readings.figures.Numeral.Sort;

/** Finds what a numeral counts, its qualifiers and the predicate that holds of it. */
final class CountedFinder {
  private CountedFinder() {}

  static Counted find(Words words, Numeral numeral, Measured measured) {
    int noun = noun(words, numeral, measured);
    Sentence sentence = words.sentence();
    int anchor = anchor(words, numeral, measured, noun);
    return Counted.of(
        words,
        noun,
        Qualifiers.of(sentence, noun, numeral, measured),
        StateFinder.find(sentence, anchor, noun));
  }

  /** Money and measures are of something only where it follows at once. */
  private static int noun(Words words, Numeral numeral, Measured measured) {
    if (numeral.is(Sort.SCORE) || numeral.is(Sort.FACTOR)) {
      return -1;
    }
    if (isLabelled(numeral, measured)) {
      return words.lemma(measured.first()).startsWith("no")
          ? NounPhrase.head(words, numeral.last() + 1)
          : measured.first();
    }
    boolean physical = measured.factor() != 1 || Units.measure(measured.unit()).isPresent();
    int end = measured.last() + 1;
    int next = physical ? NounPhrase.pastBracket(words, end) : end;
    int partitive = partitive(words, next, measured);
    return partitive == NounPhrase.NONE ? NounPhrase.head(words, next) : partitive;
  }

  /** "lap 20": the noun stands before its number. */
  private static boolean isLabelled(Numeral numeral, Measured measured) {
    return measured.unit().equals(Measures.ORDINAL) && measured.first() < numeral.first();
  }

  /** "21 of the girls", "$8 million in fees"; none-named where a pronoun stands. */
  private static int partitive(Words words, int next, Measured measured) {
    boolean amount = !measured.unit().isEmpty() && !measured.unit().equals(Measures.ORDINAL);
    int at = words.is(next, "worth") ? next + 1 : next;
    if (words.is(at, "of")) {
      int first = words.is(at + 1, "all") ? at + 2 : at + 1;
      return NounPhrase.after(words, first);
    }
    boolean in = amount && words.is(at, "in") && words.isNoun(at + 1) && !words.isCapital(at + 1);
    boolean adjective = amount && words.is(at, "in") && words.isAdjective(at + 1);
    return in || adjective ? NounPhrase.head(words, at + 1) : NounPhrase.NONE;
  }

  /** Where the tree ties the amount to its predicate. */
  private static int anchor(Words words, Numeral numeral, Measured measured, int noun) {
    boolean partitive = words.is(measured.last() + 1, "of");
    if (noun >= 0 && !partitive) {
      return noun;
    }
    int anchor = numeral.head();
    for (int i = numeral.last() + 1; i <= measured.last() && !words.is(i, "per", "a", "an"); i++) {
      anchor = words.isNoun(i) ? i : anchor;
    }
    return anchor;
  }
}
