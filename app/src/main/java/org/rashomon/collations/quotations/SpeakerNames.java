package org.rashomon.collations.quotations;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The fullest name that most versions of an utterance give its speaker. */
final class SpeakerNames {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "who", "one", "him", "her", "them");

  private SpeakerNames() {}

  /** Empty when no version names a speaker. */
  static String fullest(List<String> speakers) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (String each : speakers) {
      if (!each.isEmpty()) {
        votes.merge(last(each), 1, Integer::sum);
      }
    }
    return speakers.stream()
        .filter(name -> !name.isEmpty())
        .min(
            Comparator.comparing((String name) -> PRONOUNS.contains(name.toLowerCase(Locale.ROOT)))
                .thenComparingInt(name -> -votes.getOrDefault(last(name), 0))
                .thenComparing(name -> !isName(name))
                .thenComparingInt(name -> -name.length()))
        .orElse("");
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether it begins like a name: with a capital, and with no article. */
  private static boolean isName(String speaker) {
    String lower = speaker.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(speaker.charAt(0))
        && !lower.startsWith("the ")
        && !lower.startsWith("a ")
        && !lower.startsWith("an ");
  }
}
