package org.rashomon.readings.figures;

import java.util.Set;

/** Tells the "one" that counts from the one that stands for a noun or belongs to an idiom. */
final class Ones {
  private static final Set<String> IDIOMS =
      Set.of("another", "day", "point", "time", "thing", "way", "hand", "heck", "hell", "reason");
  private static final Set<String> CASUALTIES = Set.of("kill", "injure", "wound", "hurt", "leave");
  private static final int LONGEST_PHRASE = 12;

  private Ones() {}

  static boolean counts(Words words, int at) {
    if (isPronoun(words, at)) {
      return false;
    }
    if (words.is(at + 1, "of")) {
      return !isOfTheBest(words, at + 2);
    }
    return countsNext(words, at + 1) || isCasualty(words, at);
  }

  private static boolean isPronoun(Words words, int at) {
    String before = words.pos(at - 1);
    boolean determined =
        words.is(at - 1, "no", "any", "every", "each", "this", "that", "which", "the", "a", "an");
    boolean adjective = before.startsWith("JJ");
    boolean nounFollows =
        words.pos(at + 1).equals("NN") || words.is(at + 1, "-") || words.is(at + 1, "of");
    return words.is(at - 1, "no", "any", "every") || ((determined || adjective) && !nounFollows);
  }

  /** "one of the biggest", "one of those": membership, not a number. */
  private static boolean isOfTheBest(Words words, int from) {
    if (words.is(from, "those", "these", "many", "several", "hundreds", "thousands", "dozens")) {
      return true;
    }
    for (int i = from; i < from + LONGEST_PHRASE && inPhrase(words, i); i++) {
      boolean best = words.pos(i).equals("JJS") || words.pos(i).equals("RBS");
      if (best || words.is(i, "few", "many", "more")) {
        return true;
      }
    }
    return false;
  }

  private static boolean inPhrase(Words words, int at) {
    return words.isNoun(at)
        || words.isAdjective(at)
        || words.is(at, "the", "'s", "'", "-", "few", "many", "more", "most", "its", "his", "their")
        || Set.of("PRP$", "POS", "RBS", "CD", "DT").contains(words.pos(at));
  }

  private static boolean countsNext(Words words, int next) {
    int at = words.is(next, "-") ? next + 1 : next;
    boolean hyphen = at > next;
    if (NumberWords.scale(words.form(at)).isPresent()) {
      return true;
    }
    if (IDIOMS.contains(words.lower(at)) || (hyphen && words.is(at, "off", "on", "sided"))) {
      return false;
    }
    while (words.isAdjective(at) || words.is(at, "or", "-") || words.pos(at).equals("RB")) {
      if (words.is(at, "or") && NumberWords.value(words.form(at + 1)).isEmpty()) {
        return false;
      }
      at += words.is(at, "or") ? 2 : 1;
    }
    return words.isNoun(at);
  }

  /** "one dead", "killing one". */
  private static boolean isCasualty(Words words, int at) {
    boolean after =
        words.is(at + 1, "dead", "missing")
            || (words.pos(at + 1).startsWith("VB") && CASUALTIES.contains(words.lemma(at + 1)));
    return after || CASUALTIES.contains(words.lemma(at - 1));
  }
}
