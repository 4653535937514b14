package org.rashomon.readings.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Finds, from the dependencies, what a numeral counts and which predicate holds of it. */
final class CountedFinder {
  private CountedFinder() {}

  static Counted find(Sentence sentence, Numeral numeral) {
    int noun = noun(sentence, numeral);
    int anchor = noun >= 0 ? noun : numeral.head();
    int partitive = partitive(sentence, anchor, noun < 0 || isVague(sentence, noun));
    int counted = partitive >= 0 ? partitive : noun;
    int state = state(sentence, anchor, counted);
    return new Counted(
        counted,
        counted < 0 ? "" : sentence.token(counted).lemma(),
        qualifiers(sentence, counted, numeral),
        state,
        state < 0 ? Optional.empty() : Optional.of(sentence.token(state).lemma()));
  }

  /** The noun that the numeral modifies, or that stands before it as its label ("lap 20"). */
  private static int noun(Sentence sentence, Numeral numeral) {
    int at = numeral.head();
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      int head = sentence.token(at).head();
      if (head < 0) {
        break;
      }
      boolean inside = head >= numeral.first() && head <= numeral.last();
      boolean noun = sentence.token(head).isNoun() && !inside;
      if (noun
          && sentence
              .token(at)
              .is("nmod", "amod", "compound", "appos", "npadvmod", "qmod", "det", "meta", "dep")) {
        return Math.abs(head - numeral.last()) > 8 ? -1 : top(sentence, head, numeral);
      }
      if (!inside
          && !sentence.token(head).pos().equals("CD")
          && !sentence.token(head).form().equals("$")) {
        break;
      }
      at = head;
    }
    return follower(sentence, numeral);
  }

  /** "400-pound gorilla": from the measure on to what it measures. */
  private static int top(Sentence sentence, int noun, Numeral numeral) {
    boolean measure = Units.measure(sentence.token(noun).lemma()).isPresent();
    int head = sentence.token(noun).head();
    boolean modifies = sentence.token(noun).is("compound", "nmod", "npadvmod", "amod");
    return measure && modifies && head > numeral.last() && sentence.token(head).isNoun()
        ? head
        : noun;
  }

  /** A noun that directly follows, when the tree does not tie it. */
  private static int follower(Sentence sentence, Numeral numeral) {
    int next = numeral.last() + 1;
    if (next < sentence.size() && sentence.token(next).pos().startsWith("JJ")) {
      next++;
    }
    return next < sentence.size() && sentence.token(next).pos().equals("NNS") ? next : -1;
  }

  private static boolean isVague(Sentence sentence, int noun) {
    String lemma = sentence.token(noun).lemma();
    return lemma.equals("dozen")
        || lemma.equals("score")
        || lemma.equals("couple")
        || lemma.equals("hundred");
  }

  /** "21 of the girls", "dozens of people". */
  private static int partitive(Sentence sentence, int anchor, boolean allowed) {
    if (!allowed) {
      return -1;
    }
    for (int prep : sentence.children(anchor, "prep")) {
      if (sentence.token(prep).lemma().equals("of")) {
        for (int object : sentence.children(prep, "pobj")) {
          if (sentence.token(object).isNoun()) {
            return object;
          }
        }
      }
    }
    return -1;
  }

  private static int state(Sentence sentence, int anchor, int counted) {
    for (int child : sentence.children(anchor, "acl", "relcl")) {
      if (sentence.token(child).isVerb()) {
        return child;
      }
    }
    int prep = onBoard(sentence, anchor);
    if (prep >= 0) {
      return prep;
    }
    for (int at : counted >= 0 && counted != anchor ? List.of(anchor, counted) : List.of(anchor)) {
      int above = above(sentence, at);
      if (above >= 0) {
        return above;
      }
    }
    return headlineState(sentence, anchor);
  }

  private static int above(Sentence sentence, int node) {
    Token token = sentence.token(node);
    int head = token.head();
    if (head < 0) {
      return -1;
    }
    boolean ties = token.is("nsubj", "nsubjpass", "dobj", "attr", "pobj", "conj", "appos");
    if (!ties) {
      return -1;
    }
    Token above = sentence.token(head);
    if (above.isVerb() && !above.lemma().equals("be")) {
      return reported(sentence, head);
    }
    if (above.lemma().equals("be")) {
      List<Integer> predicate = sentence.children(head, "acomp", "attr");
      return predicate.isEmpty() || predicate.getFirst() == node ? -1 : predicate.getFirst();
    }
    return token.is("pobj")
        ? prepositionState(sentence, head)
        : token.is("conj", "appos") ? above(sentence, head) : -1;
  }

  /** "to leave dead": the state is the complement. */
  private static int reported(Sentence sentence, int verb) {
    List<Integer> complement = sentence.children(verb, "acomp", "oprd");
    return complement.isEmpty() ? verb : complement.getFirst();
  }

  private static int prepositionState(Sentence sentence, int prep) {
    int head = sentence.token(prep).head();
    return head >= 0 && (sentence.token(head).isVerb() || sentence.token(head).isNoun())
        ? head
        : -1;
  }

  private static int onBoard(Sentence sentence, int anchor) {
    for (int prep : sentence.children(anchor, "prep", "advmod")) {
      if (sentence.token(prep).lemma().equals("aboard")) {
        return prep;
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

  private static List<String> qualifiers(Sentence sentence, int noun, Numeral numeral) {
    if (noun < 0) {
      return following(sentence, numeral.last());
    }
    TreeSet<String> lemmas = new TreeSet<>();
    for (int child : sentence.children(noun, "amod", "compound", "nmod", "poss")) {
      boolean inside = child >= numeral.first() && child <= numeral.last();
      if (!inside
          && sentence.token(child).form().chars().anyMatch(Character::isLetter)
          && sentence.token(child).form().length() > 1) {
        lemmas.add(sentence.token(child).lemma());
      }
    }
    lemmas.addAll(origins(sentence, noun));
    return new ArrayList<>(lemmas);
  }

  /** "ten from the north": names that a preposition ties to the counted. */
  private static List<String> origins(Sentence sentence, int noun) {
    List<String> lemmas = new ArrayList<>();
    for (int prep : sentence.children(noun, "prep")) {
      for (int object : sentence.children(prep, "pobj")) {
        Token token = sentence.token(object);
        if (token.isName()
            && !token.entity().endsWith("DATE")
            && !token.entity().endsWith("TIME")) {
          lemmas.add(token.lemma());
        }
      }
    }
    return lemmas;
  }

  /** "killed 10 from the north": a name that follows a bare numeral. */
  private static List<String> following(Sentence sentence, int last) {
    boolean tied =
        last + 2 < sentence.size()
            && sentence.token(last + 1).pos().equals("IN")
            && sentence.token(last + 2).isName()
            && !sentence.token(last + 2).entity().endsWith("DATE");
    return tied ? List.of(sentence.token(last + 2).lemma()) : List.of();
  }
}
