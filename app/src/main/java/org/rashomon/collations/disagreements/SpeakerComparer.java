package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Sentence;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/** The same quoted words in the mouths of two people. */
final class SpeakerComparer {
  private static final int FEWEST_WORDS = 5;
  private static final double SURE = 0.75;
  private static final int LONGEST = 150;

  private final Witnesses witnesses;
  private final Cast cast;

  private SpeakerComparer(Witnesses witnesses, Cast cast) {
    this.witnesses = witnesses;
    this.cast = cast;
  }

  static List<Finding> compare(Witnesses witnesses, Cast cast) {
    return new SpeakerComparer(witnesses, cast).findings();
  }

  private List<Finding> findings() {
    TreeMap<String, List<Value<Actor>>> byWords = new TreeMap<>();
    for (int report = 0; report < witnesses.size(); report++) {
      for (Quotation quotation : witnesses.reading(report).quotations()) {
        for (Span fragment : quotation.fragments()) {
          String words = words(witnesses.text(report, fragment));
          if (words.split(" ").length >= FEWEST_WORDS) {
            value(report, quotation, fragment)
                .ifPresent(v -> byWords.computeIfAbsent(words, k -> new ArrayList<>()).add(v));
          }
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    byWords.forEach((words, values) -> finding(words, values).ifPresent(findings::add));
    return findings;
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private Optional<Value<Actor>> value(int report, Quotation quotation, Span fragment) {
    return quotation
        .speaker()
        .flatMap(speaker -> speaker(report, speaker.span()))
        .filter(actor -> actor.kind() == Mention.Kind.PERSON && actor.name().contains(" "))
        .flatMap(
            actor ->
                sentence(report, fragment)
                    .map(
                        sentence ->
                            new Value<>(
                                report,
                                sentence,
                                -1,
                                evidence(quotation, fragment),
                                actor.name(),
                                actor)));
  }

  /** The quoted words with the speaker where that stays short. */
  private static Span evidence(Quotation quotation, Span fragment) {
    Span both = quotation.speaker().map(s -> s.span().cover(fragment)).orElse(fragment);
    return both.length() <= LONGEST ? both : quotation.speaker().orElseThrow().span();
  }

  private Optional<Actor> speaker(int report, Span span) {
    Optional<Actor> named = cast.within(report, span);
    return named.isPresent()
        ? named
        : cast.references(report).stream()
            .filter(each -> span.contains(each.span()) && !each.isNameless())
            .findFirst()
            .map(each -> cast.actors().get(each.referent()));
  }

  private Optional<Sentence> sentence(int report, Span span) {
    return witnesses.reading(report).sentences().stream()
        .filter(each -> each.span().overlaps(span))
        .findFirst();
  }

  private static Optional<Finding> finding(String words, List<Value<Actor>> values) {
    Map<Integer, List<Value<Actor>>> bySpeaker = new LinkedHashMap<>();
    for (Value<Actor> value : values) {
      bySpeaker.computeIfAbsent(value.measure().index(), k -> new ArrayList<>()).add(value);
    }
    boolean apart =
        values.stream()
            .anyMatch(
                a ->
                    values.stream()
                        .anyMatch(
                            b ->
                                a.report() != b.report()
                                    && a.measure().index() != b.measure().index()));
    return bySpeaker.size() < 2 || !apart
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Kind.ATTRIBUTION,
                Type.CONTRADICTION,
                "who said “" + words + "”",
                SURE,
                "the same words are given to different people",
                new ArrayList<>(bySpeaker.values())));
  }
}
