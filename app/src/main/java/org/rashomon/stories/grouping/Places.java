package org.rashomon.stories.grouping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of countries. */
final class Places {
  private static final Set<String> ALL =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Places() {}

  /** Whether a word in lower case is such a name. */
  static boolean isPlace(String word) {
    return ALL.contains(word);
  }
}
