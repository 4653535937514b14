package org.rashomon.readings.figures;

import java.util.List;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Finds, from the dependencies, which predicate holds of what is counted. */
final class StateFinder {
  private static final int FARTHEST = 8;

  private StateFinder() {}

  /**
   * The predicate.
   *
   * @param anchor the word that the tree ties to it: the counted noun, or the numeral itself
   * @param counted the counted noun, -1 when none is named
   * @return index of the predicate, -1 when there is none
   */
  static int find(Sentence sentence, int anchor, int counted) {
    for (int child : sentence.children(anchor, "acl", "relcl")) {
      if (sentence.token(child).isVerb()) {
        return child;
      }
    }
    int prep = onBoard(sentence, anchor);
    if (prep >= 0) {
      return prep;
    }
    if (isWhole(sentence, anchor)) {
      return -1;
    }
    for (int at : counted >= 0 && counted != anchor ? List.of(anchor, counted) : List.of(anchor)) {
      int above = above(sentence, at, 0);
      if (above >= 0) {
        return above;
      }
    }
    return headlineState(sentence, anchor);
  }

  /** "25 of the 60 passengers died", "of the 60 passengers, 25 died": not 60 died. */
  private static boolean isWhole(Sentence sentence, int anchor) {
    int of = sentence.token(anchor).is("pobj") ? sentence.token(anchor).head() : -1;
    if (of < 0 || !sentence.token(of).lemma().equals("of")) {
      return false;
    }
    int part = sentence.token(of).head();
    return part > anchor || (part >= 0 && sentence.token(part).pos().equals("CD"));
  }

  private static int above(Sentence sentence, int node, int steps) {
    Token token = sentence.token(node);
    int head = token.head();
    boolean ties = token.is("nsubj", "nsubjpass", "dobj", "attr", "pobj", "conj", "appos");
    if (head < 0 || !ties || steps > FARTHEST) {
      return -1;
    }
    Token above = sentence.token(head);
    if (above.isVerb() && !above.lemma().equals("be")) {
      return reported(sentence, head);
    }
    if (above.lemma().equals("be")) {
      return predicate(sentence, head, node);
    }
    if (token.is("pobj")) {
      int number = numeralAbove(sentence, head);
      return number >= 0 ? above(sentence, number, steps + 1) : prepositionState(sentence, head);
    }
    return token.is("conj", "appos") ? above(sentence, head, steps + 1) : -1;
  }

  /** "tens of thousands of people marched": what holds of the number holds of the people. */
  private static int numeralAbove(Sentence sentence, int prep) {
    int head = sentence.token(prep).head();
    boolean number =
        head >= 0
            && sentence.token(prep).lemma().equals("of")
            && sentence.token(head).entity().endsWith("CARDINAL");
    return number ? head : -1;
  }

  /** "are missing", "were on board". */
  private static int predicate(Sentence sentence, int be, int node) {
    List<Integer> predicate = sentence.children(be, "acomp", "attr");
    if (!predicate.isEmpty()) {
      return predicate.getFirst() == node ? -1 : predicate.getFirst();
    }
    return onBoard(sentence, be);
  }

  /** "to leave dead": the state is the complement. */
  private static int reported(Sentence sentence, int verb) {
    List<Integer> complement = sentence.children(verb, "acomp", "oprd");
    return complement.isEmpty() ? verb : complement.getFirst();
  }

  /** Where something starts from ("rose from 5 to 7 percent") is not how it is now. */
  private static int prepositionState(Sentence sentence, int prep) {
    int head = sentence.token(prep).head();
    boolean holds =
        head >= 0
            && !sentence.token(prep).lemma().equals("from")
            && (sentence.token(head).isVerb() || sentence.token(head).isNoun())
            && !sentence.token(head).lemma().equals("be");
    return holds ? head : -1;
  }

  private static int onBoard(Sentence sentence, int anchor) {
    for (int prep : sentence.children(anchor, "prep", "advmod")) {
      if (sentence.token(prep).lemma().equals("aboard")) {
        return prep;
      }
      boolean board =
          prep + 1 < sentence.size() && sentence.token(prep + 1).lemma().equals("board");
      if (board) {
        return prep + 1;
      }
      for (int object : sentence.children(prep, "pobj")) {
        if (sentence.token(object).lemma().equals("board")) {
          return object;
        }
      }
    }
    return -1;
  }

  /** "25 hurt", "seven dead": a participle or adjective right after the counted. */
  private static int headlineState(Sentence sentence, int anchor) {
    int next = anchor + 1;
    if (next >= sentence.size()) {
      return -1;
    }
    Token token = sentence.token(next);
    return token.pos().equals("VBN") || token.pos().equals("JJ") || token.pos().equals("VBD")
        ? next
        : -1;
  }
}
