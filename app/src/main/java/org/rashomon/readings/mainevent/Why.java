package org.rashomon.readings.mainevent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/**
 * Why: what a causal connective introduces, near the top before far from it. The connectives are
 * those of English grammar (Khoo et al. 1998): of cause before those of reason, purpose and
 * sequence.
 */
final class Why {
  private static final int LONGEST = 18;
  private static final int DEEPEST = 14;
  private static final Set<String> REVENGE =
      Set.of("retaliation", "revenge", "reprisal", "retribution", "vengeance");

  /** Nouns that name a reason after "in" only. */
  private static final Set<String> RESPONSE =
      Set.of("response", "reaction", "reply", "defiance", "protest");

  /** Verbs that tie an effect to its cause, with the prepositions that the cause follows. */
  private static final Map<String, Set<String>> CAUSING =
      Map.ofEntries(
          Map.entry("blame", Set.of("on")),
          Map.entry("pin", Set.of("on")),
          Map.entry("accuse", Set.of("of")),
          Map.entry("attribute", Set.of("to")),
          Map.entry("cause", Set.of("by")),
          Map.entry("spark", Set.of("by")),
          Map.entry("trigger", Set.of("by")),
          Map.entry("prompt", Set.of("by")),
          Map.entry("provoke", Set.of("by")),
          Map.entry("stem", Set.of("from")),
          Map.entry("result", Set.of("from")),
          Map.entry("arise", Set.of("from")));

  private Why() {}

  static Optional<Span> of(Reading reading, List<MainClause> clauses) {
    Span best = null;
    double most = 0;
    int depth = 0;
    for (Sentence sentence : reading.sentences()) {
      if (depth > DEEPEST || !sentence.kind().states()) {
        continue;
      }
      for (int i = 0; i < sentence.size(); i++) {
        double strength = strength(sentence, i, depth);
        if (strength == 0) {
          continue;
        }
        Span span = span(sentence, i);
        double told = Math.min(1, span.length() / 40.0);
        double score = strength * (0.7 + 0.3 * told) / (1 + 0.12 * depth);
        if (score > most) {
          most = score;
          best = span;
        }
      }
      depth++;
    }
    return Optional.ofNullable(best);
  }

  private static Span span(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.is("dobj")) {
      return Trees.phrase(sentence, at, LONGEST);
    }
    boolean whole = token.is("mark", "advmod", "aux", "compound", "nmod") && token.head() >= 0;
    int head = whole ? token.head() : at;
    return Trees.rightOf(sentence, at, head, LONGEST);
  }

  /** How surely a word introduces a cause; 0 for all other words. */
  private static double strength(Sentence sentence, int at, int depth) {
    Token token = sentence.token(at);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (form.equals("because") || isDueTo(sentence, at)) {
      return 1;
    }
    if (REVENGE.contains(form) || (RESPONSE.contains(form) && isAfterIn(sentence, at))) {
      return 0.95;
    }
    if (token.head() < 0) {
      return 0;
    }
    Token head = sentence.token(token.head());
    boolean tied = token.is("prep", "agent");
    if (tied && CAUSING.getOrDefault(head.lemma(), Set.of()).contains(token.lemma())) {
      return 0.9;
    }
    if (token.is("dobj") && head.lemma().equals("blame") && isFor(sentence, token.head())) {
      return 0.8;
    }
    return weak(token, head, form, depth);
  }

  private static double weak(Token token, Token head, String form, int depth) {
    boolean purpose = token.is("aux") && form.equals("to") && head.is("advcl", "acl");
    if (purpose && depth < 3) {
      return 0.5;
    }
    if (form.equals("as") && token.is("mark")) {
      return 0.5;
    }
    boolean tied = token.is("prep", "mark") && depth < 3;
    return !tied
        ? 0
        : switch (form) {
          case "for" -> head.isVerb() || head.isRoot() ? 0.6 : 0;
          case "after", "over", "amid" -> 0.5;
          case "while" -> 0.3;
          default -> 0;
        };
  }

  private static boolean isFor(Sentence sentence, int verb) {
    return sentence.children(verb, "prep").stream()
        .anyMatch(prep -> sentence.token(prep).lemma().equals("for"));
  }

  /** "due to the storm", not "due to arrive". */
  private static boolean isDueTo(Sentence sentence, int at) {
    return sentence.token(at).lemma().equals("due")
        && at + 2 < sentence.size()
        && sentence.token(at + 1).form().equals("to")
        && !sentence.token(at + 2).isVerb();
  }

  private static boolean isAfterIn(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.is("pobj") && sentence.token(token.head()).lemma().equals("in");
  }
}
