package org.rashomon.readings.syntax;

import java.util.OptionalInt;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** The words of a noun phrase that name its head: without appositions and relative clauses. */
public final class Phrases {
  private static final int DEEPEST = 5;
  private static final int LONGEST = 14;

  private Phrases() {}

  /** The name-giving words around {@code head}. */
  public static Span around(Sentence sentence, int head) {
    int from = Math.max(left(sentence, head, 0), head - LONGEST);
    int to = Math.min(right(sentence, head, 0), head + LONGEST);
    return sentence.token(from).span().cover(sentence.token(to).span());
  }

  private static int left(Sentence sentence, int head, int depth) {
    int from = head;
    if (depth < DEEPEST) {
      for (int child : sentence.children(head, "det", "compound", "nmod", "poss", "amod", "qmod")) {
        if (child < head) {
          from = Math.min(from, left(sentence, child, depth + 1));
        }
      }
      for (int child : sentence.children(head, "predet", "neg", "nummod")) {
        from = Math.min(from, child);
      }
    }
    return from;
  }

  private static int right(Sentence sentence, int head, int depth) {
    int to = head;
    if (depth >= DEEPEST) {
      return to;
    }
    for (int child : sentence.children(head)) {
      if (isTied(sentence, head, child) && left(sentence, child, depth + 1) == to + 1) {
        to = right(sentence, child, depth + 1);
      } else if (sentence.token(child).is("cc", "conj") && child > to && child <= to + 6) {
        to = sentence.token(child).is("conj") ? coordinated(sentence, to, child, depth) : to;
      }
    }
    return to;
  }

  private static int coordinated(Sentence sentence, int to, int conj, int depth) {
    boolean noun = sentence.token(conj).isNoun() || sentence.token(conj).pos().startsWith("PRP");
    return noun && left(sentence, conj, depth + 1) <= to + 2
        ? right(sentence, conj, depth + 1)
        : to;
  }

  /** Prepositions and what they govern belong to the name ("a spokesman for the ministry"). */
  private static boolean isTied(Sentence sentence, int head, int child) {
    Token token = sentence.token(child);
    return token.is("prep") || (token.is("pobj") && sentence.token(head).is("prep"));
  }

  /** The object of a preposition. */
  public static OptionalInt object(Sentence sentence, int preposition) {
    return sentence.children(preposition, "pobj", "pcomp").stream().mapToInt(i -> i).findFirst();
  }
}
