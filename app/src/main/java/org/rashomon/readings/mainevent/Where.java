package org.rashomon.readings.mainevent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/**
 * Where: a named place that stands early and often and after a preposition of place; buildings that
 * bear the name of a body count when something is at or outside them.
 */
final class Where {
  private static final Set<String> AT =
      Set.of("at", "in", "near", "outside", "inside", "on", "off", "into", "to", "through");
  private static final Set<String> SITE = Set.of("at", "near", "outside", "inside");

  /** Bodies that are also buildings. */
  private static final Set<String> BUILDINGS =
      Set.of(
          "house", "tower", "towers", "hall", "palace", "embassy", "consulate", "stadium", "airport",
          "hospital", "station", "church", "cathedral", "mosque", "school", "university", "college",
          "court", "prison", "park", "square", "bridge", "hotel", "museum", "theatre", "theater",
          "arena", "centre", "center", "building", "base", "field", "street", "avenue", "road");
  private static final Set<String> COUNTRIES = countries();

  private Where() {}

  static Optional<Span> of(Reading reading) {
    Map<String, Integer> told = new HashMap<>();
    for (Mention mention : reading.mentions()) {
      told.merge(name(reading, mention), 1, Integer::sum);
    }
    Mention best = null;
    double most = 0;
    for (Mention mention : reading.mentions()) {
      double score = score(reading, mention, told);
      if (score > most) {
        most = score;
        best = mention;
      }
    }
    return Optional.ofNullable(best).map(Mention::span);
  }

  private static double score(Reading reading, Mention mention, Map<String, Integer> told) {
    Sentence sentence = reading.sentences().get(mention.sentence());
    if (!sentence.kind().states()) {
      return 0;
    }
    String preposition = preposition(sentence, mention);
    boolean place = mention.kind() == Mention.Kind.PLACE;
    String last = sentence.token(mention.last()).form().toLowerCase(Locale.ROOT);
    boolean site = AT.contains(preposition) && BUILDINGS.contains(last);
    if (!place && !site) {
      return 0;
    }
    double position = 1 / (1 + 0.15 * mention.sentence());
    double often = Math.min(5, told.getOrDefault(name(reading, mention), 1)) / 5.0;
    double tied = AT.contains(preposition) ? 1 : 0;
    double deeper = SITE.contains(preposition) ? 0.4 : 0;
    double coarse = COUNTRIES.contains(name(reading, mention)) ? 0.8 : 0;
    return 1.6 * position + often + tied + deeper - coarse;
  }

  /** Countries enclose places; a place inside says more. */
  private static Set<String> countries() {
    Set<String> names = new HashSet<>(Set.of("u.s.", "us", "uk", "u.k.", "america", "britain"));
    for (String code : Locale.getISOCountries()) {
      names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static String name(Reading reading, Mention mention) {
    return mention.span().of(reading.text()).toLowerCase(Locale.ROOT);
  }

  /** The preposition that governs a name; empty for names inside other names and for subjects. */
  private static String preposition(Sentence sentence, Mention mention) {
    int head = mention.last();
    for (int steps = 0; steps < 4 && head >= 0; steps++) {
      Token token = sentence.token(head);
      if (token.is("pobj") && token.head() >= 0) {
        return sentence.token(token.head()).lemma();
      }
      boolean inside = token.is("compound") && sentence.token(token.head()).isName();
      head = inside || token.is("appos") ? token.head() : -1;
    }
    return "";
  }
}
