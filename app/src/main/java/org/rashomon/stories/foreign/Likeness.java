package org.rashomon.stories.foreign;

import java.util.List;

/** Whether a word of another language is a word of a name that the story knows. */
final class Likeness {
  /** Share of letters that must agree when both are written in Latin letters. */
  private static final double LATIN = 0.75;

  /** The same between scripts, where vowels and endings differ. */
  private static final double OTHER = 0.34;

  /** Consonants that endings of case bring: -om, -ym, -ov, -akh, -s, -en. */
  private static final String ENDINGS = "MVHSNK";

  private Likeness() {}

  /**
   * Compares a name with as many words of another language; both in lower-case Latin letters.
   *
   * @param latin whether the foreign words were written in Latin letters
   */
  static boolean alike(List<String> known, List<String> foreign, boolean latin) {
    for (int i = 0; i < known.size(); i++) {
      boolean last = i == known.size() - 1;
      boolean same =
          latin
              ? sameLatin(known.get(i), foreign.get(i), last)
              : sameSounds(known.get(i), foreign.get(i));
      if (!same) {
        return false;
      }
    }
    double agreement = agreement(String.join("", known), String.join("", foreign));
    return agreement >= (latin ? LATIN : OTHER);
  }

  /** Compares a name with one run of letters of a script that puts no blanks inside names. */
  static boolean joined(List<String> known, String foreign) {
    String sought = String.join("", known.stream().map(Likeness::inner).toList());
    String found = inner(foreign);
    return found.equals(sought) && agreement(String.join("", known), foreign) >= OTHER;
  }

  private static String inner(String word) {
    return sounds(word).replace("A", "");
  }

  private static String sounds(String word) {
    return Sounds.of(word).replace("X", "KS");
  }

  /** The same sounds, but for the s of a genitive ("Felds"). */
  private static boolean sameLatin(String known, String foreign, boolean last) {
    String sought = sounds(known);
    String found = sounds(foreign);
    boolean genitive = last && known.length() > 2 && foreign.equals(known + "s");
    return !sought.isEmpty() && (found.equals(sought) || genitive);
  }

  private static boolean sameSounds(String known, String foreign) {
    String sought = sounds(known);
    String found = sounds(foreign);
    return !sought.isEmpty()
        && !found.isEmpty()
        && isEnded(sought, begun(known, sought, foreign, found));
  }

  /**
   * Sounds whose first one other scripts write in another way: an h as g, a v as f (German), a j as
   * y.
   */
  private static String begun(String known, String sought, String foreign, String found) {
    char first = sought.charAt(0);
    char other = found.charAt(0);
    boolean glide =
        known.charAt(0) == 'j' && (foreign.charAt(0) == 'y' || foreign.charAt(0) == 'i');
    if (glide && other == 'A') {
      return first + found.substring(1);
    }
    boolean swapped = (first == 'H' && other == 'K') || (first == 'V' && other == 'F');
    return swapped ? first + found.substring(1) : found;
  }

  private static boolean isEnded(String sought, String found) {
    if (found.equals(sought)) {
      return true;
    }
    return Sounds.consonants(sought) >= 2
        && found.length() == sought.length() + 1
        && found.startsWith(sought)
        && ENDINGS.indexOf(found.charAt(found.length() - 1)) >= 0;
  }

  /** One minus the edit distance (Levenshtein 1965) by the length of the longer word. */
  private static double agreement(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int here = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
        diagonal = row[j];
        row[j] = here;
      }
    }
    return 1 - (double) row[other.length()] / Math.max(one.length(), other.length());
  }
}
