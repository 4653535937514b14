package org.rashomon.readings.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Resources;

/**
 * Words for what a person is: offices, ranks, occupations, kinship. Those of several words, and
 * short forms, are listed here; the single nouns are WordNet's.
 */
public final class Offices {
  private static final int LONGEST = 7;
  private static final Map<String, Entry> NORMAL = load();

  /** What sort of word it is; a lawyer is somebody's or holds an office. */
  enum Sort {
    OFFICE,
    RELATION,
    LAWYER,
    NATIONALITY
  }

  private record Entry(String office, Sort sort) {}

  /** An office found in a sentence: its first and last word, its normal form and its sort. */
  record Match(int first, int last, String office, Sort sort) {}

  private Offices() {}

  /** Whether a noun by itself says what a person is ("minister", "witnesses"). */
  public static boolean isOffice(Token noun) {
    return NORMAL.containsKey(noun.lemma())
        || NORMAL.containsKey(noun.form().toLowerCase(Locale.ROOT));
  }

  /** Whether a role's office is what a noun by itself says ("spokeswoman", "spokesperson"). */
  public static boolean isHeadOf(Token noun, String office) {
    Entry entry = NORMAL.get(noun.lemma());
    String head = entry == null ? noun.lemma() : entry.office();
    return office.equals(head) || office.endsWith(" " + head);
  }

  /** The longest office of which this word is a part. */
  static Optional<Match> covering(Sentence sentence, int index) {
    Match best = null;
    for (int first = Math.max(0, index - LONGEST + 1); first <= index; first++) {
      for (int last = index; last < Math.min(sentence.size(), first + LONGEST); last++) {
        boolean longer = best == null || last - first > best.last() - best.first();
        if (longer && sentence.token(index).isNoun()) {
          best = match(sentence, first, last).orElse(best);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The longest office that ends with this word. */
  static Optional<Match> endingAt(Sentence sentence, int last) {
    if (last < 0 || last >= sentence.size()) {
      return Optional.empty();
    }
    boolean noun = isNounLike(sentence.token(last));
    for (int first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
      Optional<Match> match = match(sentence, first, last);
      if (match.isPresent() && (noun || first < last)) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static boolean isNounLike(Token token) {
    return token.isNoun() || token.form().endsWith(".") || token.pos().equals("JJ");
  }

  /** Plurals ("their sons") are looked up by their base form too. */
  private static Optional<Match> match(Sentence sentence, int first, int last) {
    String words = words(sentence, first, last);
    Entry entry = NORMAL.get(words);
    Token end = sentence.token(last);
    if (entry == null && end.pos().endsWith("S") && end.isNoun()) {
      String stem = words.substring(0, words.length() - end.form().length());
      entry = NORMAL.get(stem + end.lemma());
    }
    boolean named = Character.isUpperCase(end.form().charAt(0));
    return entry == null || (entry.sort() == Sort.NATIONALITY && !named)
        ? Optional.empty()
        : Optional.of(new Match(first, last, entry.office(), entry.sort()));
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

  private static Map<String, Entry> load() {
    Map<String, Entry> offices = new HashMap<>(16_384);
    for (String line : Resources.lines(Offices.class, "persons.txt")) {
      String[] parts = line.split("\t");
      String word = parts[0].toLowerCase(Locale.ROOT);
      Sort sort = parts.length > 1 ? Sort.valueOf(parts[1].toUpperCase(Locale.ROOT)) : Sort.OFFICE;
      offices.put(word, new Entry(word, sort));
    }
    listed("offices.txt", Sort.OFFICE, offices);
    listed("relations.txt", Sort.RELATION, offices);
    return offices;
  }

  /** Our own lists say how a word is written; what sort it is, WordNet may know better. */
  private static void listed(String file, Sort sort, Map<String, Entry> offices) {
    for (String line : Resources.lines(Offices.class, file)) {
      String[] parts = line.split(" = ");
      Entry known = offices.get(parts[0]);
      boolean law = known != null && known.sort() == Sort.LAWYER;
      Sort own = law && sort == Sort.OFFICE ? Sort.LAWYER : sort;
      offices.put(parts[0], new Entry(parts[parts.length - 1], own));
    }
  }
}
