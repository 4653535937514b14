package org.rashomon.readings.figures;

import java.util.Set;
import org.rashomon.readings.Token;

/** The head of the noun phrase that goes on after a numeral. */
final class NounPhrase {
  static final int NONE = -2;
  private static final int LONGEST = 14;
  private static final Set<String> INSIDE = Set.of("CD", "``", "''", "RBS", "RB", "$", "PRP$");

  private NounPhrase() {}

  /** The head of a phrase after "of", which may begin anew: "of the 60 passengers". */
  static int after(Words words, int from) {
    int at = from;
    while (Set.of("DT", "PRP$", "CD", "PDT").contains(words.pos(at))
        || words.is(at, "more", "than", "about", "some", "other")) {
      at++;
    }
    int head = head(words, at);
    // "of Nigeria's girls", "of the world's banks": the owner is not what is counted.
    while (head >= 0 && words.pos(head + 1).equals("POS")) {
      int owned = head(words, head + 2);
      if (owned < 0) {
        return head;
      }
      head = owned;
    }
    return head;
  }

  /** The last noun of the run of adjectives and nouns that begins at a word, -1 without one. */
  static int head(Words words, int from) {
    int at = skipBound(words, from);
    int noun = -1;
    boolean hyphen = words.is(at, "-") && words.glued(at - 1);
    if (hyphen) {
      return hyphened(words, at + 1);
    }
    for (int i = at; i < at + LONGEST && words.has(i); i++) {
      if (words.isNoun(i) && !isDate(words, i)) {
        noun = i;
        if (ends(words, i)) {
          break;
        }
      } else if (!goesOn(words, i, noun)) {
        break;
      }
    }
    return noun >= 0 ? noun : coordinated(words, at);
  }

  /** Behind a conversion: "400-pound (181-kg) gorilla". */
  static int pastBracket(Words words, int from) {
    if (words.is(from, ")")) {
      return from + 1;
    }
    int at = from;
    while (words.is(from, "(") && at < from + 7 && !words.is(at, ")")) {
      at++;
    }
    return words.is(at, ")") ? at + 1 : from;
  }

  /** "two-car tram" counts cars, "third-largest bank" banks. */
  private static int hyphened(Words words, int at) {
    if (!words.isNoun(at)) {
      return words.isAdjective(at) || words.pos(at).startsWith("RB") ? head(words, at + 1) : -1;
    }
    int noun = at;
    while (words.isNoun(noun + 1) && words.glued(noun)) {
      noun++;
    }
    return noun;
  }

  private static int skipBound(Words words, int from) {
    return Bounds.after(words, from - 1).map(found -> found.edge() + 1).orElse(from);
  }

  private static boolean isDate(Words words, int at) {
    String entity = words.entity(at);
    return words.isCapital(at) && (entity.equals("DATE") || entity.equals("TIME"));
  }

  private static boolean goesOn(Words words, int at, int noun) {
    if (words.is(at, "-")) {
      return words.glued(at) && words.glued(at - 1);
    }
    if (noun >= 0) {
      return words.isDigits(at) && words.glued(at - 1) && words.is(at - 1, "-");
    }
    if (words.is(at, "and", "or", ",") && words.isAdjective(at - 1)) {
      return words.isAdjective(at + 1) && !words.pos(at + 1).equals("CD");
    }
    boolean joint = words.is(at, "/", "or") && NumberWords.value(words.form(at + 1)).isPresent();
    boolean later = words.is(at, "ago", "away", "later", "not", "n't");
    return words.isAdjective(at) || joint || (INSIDE.contains(words.pos(at)) && !later);
  }

  /** Whether the noun is the head: nothing follows, or a plural that the tree ties to no noun. */
  private static boolean ends(Words words, int at) {
    int next = words.is(at + 1, "-") && words.glued(at) ? at + 2 : at + 1;
    if (next > at + 1) {
      return false;
    }
    boolean more = words.isNoun(next) && !isDate(words, next);
    if (!more) {
      return true;
    }
    Token token = words.sentence().token(at);
    boolean tied = token.is("compound", "nmod", "amod") && token.head() > at;
    boolean plural = token.pos().equals("NNS");
    boolean name = token.isName() && words.sentence().token(next).isName();
    return plural && !tied && !name;
  }

  /** "four serious and twenty slight injuries": the noun of the second number is the first's. */
  private static int coordinated(Words words, int from) {
    int at = from;
    while (words.isAdjective(at)) {
      at++;
    }
    boolean joined = words.is(at, "and", "or", "plus", "to") && words.pos(at + 1).equals("CD");
    boolean tied = from > 0 && words.leansRight(from - 1, "nmod", "amod", "num", "qmod");
    if (!joined || !tied) {
      return -1;
    }
    int head = words.sentence().token(from - 1).head();
    return head > at && words.isNoun(head) ? head : -1;
  }
}
