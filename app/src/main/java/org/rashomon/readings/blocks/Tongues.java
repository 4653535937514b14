package org.rashomon.readings.blocks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English from its neighbours in Latin letters by their commonest words. */
final class Tongues {
  private static final int FEWEST = 8;
  private static final double RARE = 0.06;
  private static final double MANY = 0.16;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]++");

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "is", "was", "for", "that", "on", "with", "he", "she",
          "it", "by", "at", "from", "his", "her", "are", "were", "be", "has", "had", "have", "not",
          "this", "they", "but", "an", "who", "said", "i", "you", "we", "my", "your", "our",
          "their");

  private static final Set<String> OTHERS =
      Set.of(
          "de", "la", "el", "los", "las", "que", "y", "en", "un", "una", "por", "con", "del", "se",
          "le", "les", "des", "du", "et", "est", "une", "dans", "pour", "qui", "sur", "au", "pas",
          "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "den", "dem", "mit", "von",
          "zu", "auf", "im", "il", "di", "che", "è", "per", "non", "sono", "della", "dos", "da",
          "do", "os", "em", "uma", "não", "com", "het", "een", "van", "dat", "niet", "je", "na",
          "w", "się", "och", "att", "det", "som", "på", "av", "ve", "bir", "bu", "için");

  private Tongues() {}

  /** Whether a paragraph of an English report is in another language of the same script. */
  static boolean isForeign(Paragraph paragraph) {
    int words = 0;
    int english = 0;
    int other = 0;
    for (String word : WORDS.split(paragraph.head().toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        words++;
        english += ENGLISH.contains(word) ? 1 : 0;
        other += OTHERS.contains(word) ? 1 : 0;
      }
    }
    return words >= FEWEST && english < RARE * words && other > MANY * words;
  }
}
