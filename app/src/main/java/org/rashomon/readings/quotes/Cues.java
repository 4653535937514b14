package org.rashomon.readings.quotes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.names.Offices;
import org.rashomon.readings.syntax.Resources;

/** Words of saying. */
final class Cues {

  /** What a word of saying does with the words it gives. */
  enum Kind {
    SAY,
    STATE,
    DENY,
    ASK,
    CALL,
    THINK,
    VOICE,
    GIVE,
    /** "according to". */
    ACCORDING
  }

  private static final Map<String, Kind> VERBS = verbs();
  private static final Set<String> STATEMENTS =
      new HashSet<>(Resources.lines(Cues.class, "statements.txt"));

  private static final Set<String> BODIES =
      new HashSet<>(Resources.lines(Cues.class, "bodies.txt"));

  private Cues() {}

  /** Whether a noun names people or a body of people, who can speak. */
  static boolean isBody(Token token) {
    return BODIES.contains(token.lemma()) || Offices.isOffice(token);
  }

  /** The kind of a word of saying, judged by itself; empty for other words. */
  static Optional<Kind> at(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (isAccording(sentence, index)) {
      return Optional.of(Kind.ACCORDING);
    }
    return token.isVerb() ? Optional.ofNullable(VERBS.get(token.lemma())) : Optional.empty();
  }

  /** Whether a noun names a text or speech ("statement", "letter"). */
  static boolean isStatement(Token token) {
    return token.isNoun()
        && (STATEMENTS.contains(token.lemma())
            || STATEMENTS.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isAccording(Sentence sentence, int index) {
    return index + 1 < sentence.size()
        && sentence.token(index).form().equalsIgnoreCase("according")
        && sentence.token(index + 1).form().equalsIgnoreCase("to");
  }

  private static Map<String, Kind> verbs() {
    Map<String, Kind> verbs = new LinkedHashMap<>();
    for (String line : Resources.lines(Cues.class, "cues.txt")) {
      String[] parts = line.split(" ");
      verbs.put(parts[0], Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
    return verbs;
  }
}
