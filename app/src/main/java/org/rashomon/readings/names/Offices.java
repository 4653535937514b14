package org.rashomon.readings.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Resources;

/** Words for what a person is: offices, ranks, occupations, kinship. */
public final class Offices {
  private static final int LONGEST = 7;
  private static final Map<String, String> NORMAL = load();

  /** An office found in a sentence: its first and last word and its normal form. */
  record Match(int first, int last, String office) {}

  private Offices() {}

  /** Whether a noun by itself says what a person is ("minister", "witnesses"). */
  public static boolean isOffice(Token noun) {
    return NORMAL.containsKey(noun.lemma())
        || NORMAL.containsKey(noun.form().toLowerCase(Locale.ROOT));
  }

  /** Whether a role's office is what a noun by itself says ("spokeswoman", "spokesperson"). */
  public static boolean isHeadOf(Token noun, String office) {
    String head = NORMAL.getOrDefault(noun.lemma(), noun.lemma());
    return office.equals(head) || office.endsWith(" " + head);
  }

  /** The longest office of which this word is a part. */
  static Optional<Match> covering(Sentence sentence, int index) {
    Match best = null;
    for (int first = Math.max(0, index - LONGEST + 1); first <= index; first++) {
      for (int last = index; last < Math.min(sentence.size(), first + LONGEST); last++) {
        String office = NORMAL.get(words(sentence, first, last));
        boolean longer = best == null || last - first > best.last() - best.first();
        if (office != null && longer && sentence.token(index).isNoun()) {
          best = new Match(first, last, office);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The longest office that ends with this word. */
  static Optional<Match> endingAt(Sentence sentence, int last) {
    if (last < 0 || !isNounLike(sentence.token(last))) {
      return Optional.empty();
    }
    for (int first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
      String office = NORMAL.get(words(sentence, first, last));
      if (office != null) {
        return Optional.of(new Match(first, last, office));
      }
    }
    return Optional.empty();
  }

  private static boolean isNounLike(Token token) {
    return token.isNoun() || token.form().endsWith(".") || token.pos().equals("JJ");
  }

  /** The words as they are written, lower case, one space where the text has a gap. */
  private static String words(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (i > first && sentence.token(i - 1).span().end() < token.span().start()) {
        words.append(' ');
      }
      words.append(token.form().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private static Map<String, String> load() {
    Map<String, String> offices = new HashMap<>();
    for (String line : Resources.lines(Offices.class, "offices.txt")) {
      String[] parts = line.split(" = ");
      offices.put(parts[0], parts[parts.length - 1]);
    }
    return offices;
  }
}
