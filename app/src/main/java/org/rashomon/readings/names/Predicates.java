package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** "X is the minister", "X was named minister", "they elected X president", "as mayor, X …". */
final class Predicates {
  private static final Set<String> BEING = Set.of("be", "become", "remain");
  private static final Set<String> NAMING =
      Set.of(
          "name",
          "appoint",
          "elect",
          "make",
          "crown",
          "declare",
          "swear",
          "identify",
          "describe",
          "hire",
          "nominate",
          "install",
          "select",
          "choose",
          "designate",
          "promote");
  private static final Set<String> UNTIL = Set.of("before", "until", "till");

  private Predicates() {}

  static List<Found> find(Setting in, Mention name) {
    List<Found> found = new ArrayList<>();
    copula(in, name).ifPresent(found::add);
    for (int head = name.first(); head <= name.last(); head++) {
      clause(in, name, head, found);
      relative(in, name, head, found);
      named(in, name, head, found);
    }
    return found;
  }

  /** Without the tree: "X[,] is a …". */
  private static Optional<Found> copula(Setting in, Mention name) {
    int at = in.isComma(name.last() + 1) ? name.last() + 2 : name.last() + 1;
    boolean who = in.is(at, "who");
    int verb = who ? at + 1 : at;
    if (!in.is(verb, "is", "was") || !in.hasTag(verb + 1, "DT", "PRP$", "CD", "NNP")) {
      return Optional.empty();
    }
    return NounRun.starting(in, verb + 1).map(m -> new Found(name, m, isOver(in, verb)));
  }

  private static void clause(Setting in, Mention name, int head, List<Found> found) {
    Sentence sentence = in.sentence();
    Token token = sentence.token(head);
    int verb = token.head();
    if (verb < 0 || !token.is("nsubj", "nsubjpass", "dobj") || !isPlain(sentence, verb)) {
      return;
    }
    String lemma = sentence.token(verb).lemma();
    boolean naming = NAMING.contains(lemma);
    if ((BEING.contains(lemma) && token.is("nsubj")) || naming) {
      sentence.children(verb, "attr", "oprd").forEach(i -> take(in, name, i, verb, found));
    }
    boolean holds = naming ? !token.is("nsubj") : token.is("nsubj") && !seesAs(sentence, verb);
    if (holds) {
      as(in, verb).forEach(i -> take(in, name, i, verb, found));
    }
  }

  /** Who does something to somebody as something may mean either. */
  private static boolean seesAs(Sentence sentence, int verb) {
    return sentence.children(verb, "dobj").stream()
        .anyMatch(i -> i > verb && !sentence.token(i).entity().endsWith("ORG"));
  }

  private static List<Integer> as(Setting in, int verb) {
    List<Integer> objects = new ArrayList<>();
    for (int as : in.sentence().children(verb, "prep")) {
      if (in.is(as, "as")) {
        objects.addAll(in.sentence().children(as, "pobj"));
      }
    }
    return objects;
  }

  /** "X, who is the minister". */
  private static void relative(Setting in, Mention name, int head, List<Found> found) {
    for (int clause : in.sentence().children(head, "relcl")) {
      if (in.token(clause).lemma().equals("be") && isPlain(in.sentence(), clause)) {
        in.sentence().children(clause, "attr").forEach(attr -> take(in, name, attr, clause, found));
      }
    }
  }

  /** "identified the pilot as X". */
  private static void named(Setting in, Mention name, int head, List<Found> found) {
    Token token = in.token(head);
    int as = token.head();
    if (!token.is("pobj") || as < 0 || !in.is(as, "as") || in.token(as).head() < 0) {
      return;
    }
    int verb = in.token(as).head();
    if (in.token(verb).lemma().equals("identify") && isPlain(in.sentence(), verb)) {
      in.sentence()
          .children(verb, "dobj", "nsubjpass")
          .forEach(i -> take(in, name, i, verb, found));
    }
  }

  private static void take(Setting in, Mention name, int noun, int verb, List<Found> found) {
    if (in.hasTag(noun, "NNS", "NNPS")) {
      return;
    }
    boolean over = isOver(in, verb);
    Offices.covering(in.sentence(), noun).ifPresent(m -> found.add(new Found(name, m, over)));
    for (int other : in.sentence().children(noun, "conj")) {
      if (in.token(other).isNoun() && in.personAt(other).isEmpty()) {
        Offices.covering(in.sentence(), other).ifPresent(m -> found.add(new Found(name, m, over)));
      }
    }
  }

  /** Past, and said to have ended: "was mayor before …", "was once a minister". */
  private static boolean isOver(Setting in, int verb) {
    if (!in.is(verb, "was", "were", "served", "worked")) {
      return false;
    }
    for (int i = verb + 1; in.has(i); i++) {
      if (UNTIL.contains(in.token(i).form()) || (i <= verb + 2 && in.is(i, "once", "formerly"))) {
        return true;
      }
    }
    return false;
  }

  /** Neither denied nor only possible. */
  private static boolean isPlain(Sentence sentence, int verb) {
    return sentence.children(verb, "neg").isEmpty()
        && sentence.children(verb, "aux").stream()
            .noneMatch(i -> sentence.token(i).pos().equals("MD"));
  }
}
