package org.rashomon.bench.metamorphic.changes;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** Places of a report in which words are changed. */
final class Places {
  private Places() {}

  /** A mutation that changes the words of one place. */
  static Mutation change(Kind kind, Reading reading, Span span, String words) {
    TreeMap<Span, String> places = new TreeMap<>();
    places.put(span, words);
    return Mutation.of(kind, Rewriting.replacing(reading.text(), places));
  }

  /** All matches inside a stretch with what is to stand there. */
  static SortedMap<Span, String> matches(
      String text, Span stretch, Pattern pattern, Function<MatchResult, String> words) {
    TreeMap<Span, String> places = new TreeMap<>();
    Matcher matcher = pattern.matcher(text).region(stretch.start(), stretch.end());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    while (matcher.find()) {
      places.put(new Span(matcher.start(), matcher.end()), words.apply(matcher.toMatchResult()));
    }
    return places;
  }

  /** Whether a sentence is one of the report's own. */
  static boolean isProse(Reading reading, int sentence) {
    return reading.sentences().get(sentence).kind() == Block.Kind.PROSE;
  }

  /** Whether somebody's own words are touched. */
  static boolean isQuoted(Reading reading, Span span) {
    return reading.quotations().stream().anyMatch(each -> each.span().overlaps(span));
  }

  /** Whether a sentence begins here. */
  static boolean begins(Sentence sentence, Span span) {
    return span.start() == sentence.span().start();
  }

  static String capitalized(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  static String uncapitalized(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toLowerCase(Locale.ROOT) + words.substring(first);
  }

  /** The words with the first letter as large or as small as the other's. */
  static String like(String model, String words) {
    return Character.isUpperCase(model.codePointAt(0)) ? capitalized(words) : words;
  }
}
