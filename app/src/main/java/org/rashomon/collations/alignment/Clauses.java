package org.rashomon.collations.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/**
 * Cuts a sentence into clauses: long sentences hide facts from a comparison of whole sentences.
 * Each word belongs to one clause; clauses too small to state anything go to the one above.
 */
final class Clauses {
  private static final int FEWEST_TERMS = 3;
  private static final Set<String> STOP =
      Set.of("be", "have", "do", "say", "tell", "it", "he", "she", "they", "who", "which", "that");

  private Clauses() {}

  /**
   * A clause before it gets its place among the units.
   *
   * @param head index of its predicate in the sentence
   */
  record Clause(int head, Span span, String text, SortedSet<String> terms) {}

  static List<Clause> cut(Sentence sentence) {
    int[] owner = owners(sentence);
    List<Clause> clauses = new ArrayList<>();
    for (int head = 0; head < sentence.size(); head++) {
      if (owner[head] == head) {
        clauses.add(clause(sentence, owner, head));
      }
    }
    return clauses;
  }

  /** For each word the head of the clause it belongs to. */
  private static int[] owners(Sentence sentence) {
    int n = sentence.size();
    boolean[] heads = new boolean[n];
    for (int i = 0; i < n; i++) {
      heads[i] = isHead(sentence, i);
    }
    int[] owner = assign(sentence, heads);
    boolean merged = true;
    for (int round = 0; merged && round < n; round++) {
      merged = mergeSmall(sentence, heads, owner);
      owner = merged ? assign(sentence, heads) : owner;
    }
    return owner;
  }

  private static boolean isHead(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.isRoot()) {
      return true;
    }
    boolean clausal = token.is("conj", "ccomp", "advcl", "relcl", "parataxis", "acl");
    boolean subject = !sentence.children(i, "nsubj", "nsubjpass", "expl").isEmpty();
    boolean infinitive =
        sentence.children(i, "aux").stream()
            .anyMatch(aux -> sentence.token(aux).pos().equals("TO"));
    return clausal && !infinitive && (token.isVerb() || subject);
  }

  private static int[] assign(Sentence sentence, boolean[] heads) {
    int[] owner = new int[sentence.size()];
    for (int i = 0; i < owner.length; i++) {
      int at = i;
      for (int steps = 0; !heads[at] && steps < owner.length; steps++) {
        at = Math.max(0, sentence.token(at).head());
      }
      owner[i] = at;
    }
    return owner;
  }

  /** Gives up the first clause below the sentence's own that states too little. */
  private static boolean mergeSmall(Sentence sentence, boolean[] heads, int[] owner) {
    int[] terms = new int[owner.length];
    for (int i = 0; i < owner.length; i++) {
      terms[owner[i]] += isTerm(sentence.token(i)) ? 1 : 0;
    }
    for (int i = owner.length - 1; i >= 0; i--) {
      if (heads[i] && !sentence.token(i).isRoot() && terms[i] < FEWEST_TERMS) {
        heads[i] = false;
        return true;
      }
    }
    return false;
  }

  static boolean isTerm(Token token) {
    boolean content =
        token.isNoun()
            || token.isVerb()
            || token.pos().startsWith("JJ")
            || token.pos().equals("CD")
            || token.pos().equals("RB");
    return content
        && !STOP.contains(token.lemma())
        && token.form().chars().anyMatch(Character::isLetterOrDigit);
  }

  private static Clause clause(Sentence sentence, int[] owner, int head) {
    Span span = sentence.token(head).span();
    StringBuilder text = new StringBuilder(subject(sentence, head));
    SortedSet<String> terms = new TreeSet<>();
    for (int i = 0; i < owner.length; i++) {
      Token token = sentence.token(i);
      if (owner[i] == head) {
        span = token.is("punct") ? span : span.cover(token.span());
        text.append(text.isEmpty() ? "" : " ").append(token.form());
        if (isTerm(token)) {
          terms.add(token.lemma());
        }
      }
    }
    return new Clause(head, whole(sentence, owner, span), text.toString(), terms);
  }

  /** The whole sentence with its marks where the clause is all of it. */
  private static Span whole(Sentence sentence, int[] owner, Span span) {
    boolean single = Arrays.stream(owner).distinct().count() == 1;
    return single ? sentence.span() : span;
  }

  /**
   * The noun that a relative clause or participle speaks of, or the shared subject of a conjunct.
   */
  private static String subject(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (token.isRoot()
        || !sentence.children(head, "nsubj", "nsubjpass").stream()
            .allMatch(child -> sentence.token(child).pos().startsWith("W"))) {
      return "";
    }
    Token above = sentence.token(token.head());
    if (token.is("relcl", "acl")) {
      return nounPhrase(sentence, token.head());
    }
    if (token.is("conj", "advcl") && above.isVerb()) {
      return sentence.children(token.head(), "nsubj", "nsubjpass").stream()
          .findFirst()
          .map(child -> nounPhrase(sentence, child))
          .orElse("");
    }
    return "";
  }

  private static String nounPhrase(Sentence sentence, int noun) {
    StringBuilder phrase = new StringBuilder();
    for (int child : sentence.children(noun, "compound", "amod", "poss", "nmod")) {
      if (child < noun) {
        phrase.append(sentence.token(child).form()).append(' ');
      }
    }
    return phrase.append(sentence.token(noun).form()).toString();
  }
}
