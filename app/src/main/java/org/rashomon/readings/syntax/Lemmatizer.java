package org.rashomon.readings.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Base forms by WordNet's Morphy: irregular forms by table, else the rules of detachment, of which
 * the first whose result is a frequent word is taken.
 */
final class Lemmatizer {
  private static final String TABLES = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final List<String[]> NOUN =
      List.of(
          rule("ies", "y"),
          rule("ches", "ch"),
          rule("shes", "sh"),
          rule("sses", "ss"),
          // "cases" and "graves" keep their e: "cas" and "graf" are pieces of words too.
          rule("ses", "se"),
          rule("ses", "s"),
          rule("xes", "x"),
          rule("zes", "z"),
          rule("ves", "ve"),
          rule("ves", "f"),
          rule("men", "man"),
          rule("s", ""));
  private static final List<String[]> VERB =
      List.of(
          rule("ies", "y"),
          rule("ied", "y"),
          rule("es", "e"),
          rule("es", ""),
          rule("s", ""),
          rule("ed", "e"),
          rule("ed", ""),
          rule("ing", "e"),
          rule("ing", ""));
  private static final List<String[]> ADJECTIVE =
      List.of(
          rule("iest", "y"),
          rule("ier", "y"),
          rule("est", "e"),
          rule("er", "e"),
          rule("est", ""),
          rule("er", ""));

  private final Map<String, String> nouns;
  private final Map<String, String> verbs;
  private final Map<String, String> adjectives;
  private final Set<String> known;
  private final WordPieces words;

  Lemmatizer(WordPieces words) {
    this.words = words;
    this.nouns = table("noun.exc");
    this.verbs = table("verb.exc");
    this.adjectives = table("adj.exc");
    this.known = index("index.verb");
  }

  private static String[] rule(String ending, String replacement) {
    return new String[] {ending, replacement};
  }

  /** The one-word lemmas of a WordNet index. */
  private static Set<String> index(String name) {
    Set<String> lemmas = new HashSet<>(16_384);
    for (String line : Resources.lines(Lemmatizer.class, TABLES + name)) {
      String lemma = line.substring(0, Math.max(0, line.indexOf(' ')));
      if (!lemma.isEmpty() && lemma.indexOf('_') < 0) {
        lemmas.add(lemma);
      }
    }
    return lemmas;
  }

  private boolean isWord(String word, boolean verb) {
    return verb ? known.contains(word) : words.knows(word);
  }

  private static Map<String, String> table(String name) {
    Map<String, String> table = new HashMap<>();
    for (String line : Resources.lines(Lemmatizer.class, TABLES + name)) {
      String[] forms = line.split(" ");
      if (forms.length > 1) {
        table.putIfAbsent(forms[0], forms[1]);
      }
    }
    return table;
  }

  /** The lower-case base form of a word with its Penn tag. */
  String lemma(String form, String tag) {
    String word = form.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "NNS", "NNPS" -> detach(word, nouns, NOUN);
      case "VBD", "VBN", "VBG", "VBZ", "VBP" -> clitic(word, tag);
      case "JJR", "JJS", "RBR", "RBS" -> detach(word, adjectives, ADJECTIVE);
      case "RB" -> word.equals("n't") ? "not" : word;
      case "MD" -> modal(word);
      default -> word;
    };
  }

  private static String modal(String word) {
    return switch (word) {
      case "'ll", "wo" -> "will";
      case "'d" -> "would";
      case "ca" -> "can";
      default -> word;
    };
  }

  private String clitic(String word, String tag) {
    return switch (word) {
      case "'s" -> "be";
      case "'re", "'m", "am", "is", "are", "was", "were", "been", "being" -> "be";
      case "'ve", "has", "had", "having" -> "have";
      case "'d" -> "have";
      default -> tag.equals("VBP") ? word : detach(word, verbs, VERB);
    };
  }

  private String detach(String word, Map<String, String> irregular, List<String[]> rules) {
    String known = irregular.get(word);
    if (known != null) {
      return known;
    }
    boolean verb = rules.equals(VERB);
    String fallback = word;
    for (String[] rule : rules) {
      if (word.length() > rule[0].length() + 1 && word.endsWith(rule[0])) {
        String base = word.substring(0, word.length() - rule[0].length()) + rule[1];
        if (isWord(base, verb)) {
          return base;
        }
        String single = undoubled(base, rule[1]);
        if (!single.equals(base) && isWord(single, verb)) {
          return single;
        }
        fallback = base;
      }
    }
    return fallback;
  }

  /** "stopp" from "stopped" is "stop". */
  private static String undoubled(String base, String added) {
    int n = base.length();
    boolean doubled =
        added.isEmpty()
            && n > 3
            && base.charAt(n - 1) == base.charAt(n - 2)
            && "aeiouls".indexOf(base.charAt(n - 1)) < 0;
    return doubled || (added.isEmpty() && n > 4 && base.endsWith("ll"))
        ? base.substring(0, n - 1)
        : base;
  }
}
