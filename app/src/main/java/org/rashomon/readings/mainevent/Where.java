package org.rashomon.readings.mainevent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/**
 * Where: the named place that stands early and often after a preposition of place; of a country and
 * a place inside it the latter, for it says more.
 */
final class Where {
  private static final Set<String> COUNTRIES = countries();
  private static final int OFTEN = 5;

  private Where() {}

  static Optional<Span> of(Reading reading) {
    List<NamedPlace> places = new ArrayList<>();
    reading.sentences().stream()
        .filter(sentence -> sentence.kind().states())
        .forEach(sentence -> places.addAll(NamedPlace.in(sentence)));
    Map<String, Integer> told = new HashMap<>();
    places.forEach(place -> told.merge(name(reading, place), 1, Integer::sum));
    NamedPlace best = null;
    double most = 0;
    for (NamedPlace place : places) {
      String name = name(reading, place);
      double score = score(place, name, told.getOrDefault(name, 1));
      if (score > most) {
        most = score;
        best = place;
      }
    }
    return Optional.ofNullable(best).map(NamedPlace::span);
  }

  private static double score(NamedPlace place, String name, int told) {
    double position = 1 / (1 + 0.15 * place.sentence());
    double often = Math.min(OFTEN, told) / (double) OFTEN;
    double tied = place.tied() ? 1 : 0;
    double site = place.site() ? 0.4 : 0;
    double coarse = COUNTRIES.contains(name) ? 0.8 : 0;
    return 1.6 * position + often + tied + site - coarse;
  }

  private static String name(Reading reading, NamedPlace place) {
    return place.name().of(reading.text()).toLowerCase(Locale.ROOT);
  }

  private static Set<String> countries() {
    Set<String> names = new HashSet<>(Set.of("u.s.", "us", "uk", "u.k.", "america", "britain"));
    for (String code : Locale.getISOCountries()) {
      names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
