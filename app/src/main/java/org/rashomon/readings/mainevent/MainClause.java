package org.rashomon.readings.mainevent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/**
 * A clause that may tell the main event: the top of a headline or of a sentence near the beginning.
 *
 * @param sentence where it stands
 * @param predicate index of its verb, or of the head of a headline without a verb
 */
record MainClause(Sentence sentence, int predicate) {
  /** News tells the event at the top: headline and lead. */
  private static final int LEAD = 4;

  /** The clauses of the headline and of the first sentences, in order. */
  static List<MainClause> of(Reading reading) {
    List<MainClause> clauses = new ArrayList<>();
    int lead = 0;
    for (Sentence sentence : reading.sentences()) {
      boolean headline = sentence.kind() == Block.Kind.HEADLINE;
      if ((headline || sentence.kind().states()) && (headline || lead < LEAD)) {
        lead += headline ? 0 : 1;
        top(sentence).ifPresent(top -> clauses.add(new MainClause(sentence, top)));
      }
    }
    return clauses;
  }

  private static OptionalInt top(Sentence sentence) {
    int root = 0;
    while (root < sentence.size() && !sentence.token(root).isRoot()) {
      root++;
    }
    if (root == sentence.size()) {
      return OptionalInt.empty();
    }
    boolean verb = sentence.token(root).isVerb() || sentence.kind() != Block.Kind.HEADLINE;
    return OptionalInt.of(verb ? told(sentence, root) : hidden(sentence, root));
  }

  /**
   * Taggers take the verb of a headline for a noun ("Rebel bomber rams truck"); a plural that seems
   * to narrow another noun is that verb.
   */
  private static int hidden(Sentence sentence, int root) {
    for (int i = 1; i < root; i++) {
      boolean plural = sentence.token(i).pos().equals("NNS") && sentence.token(i).is("compound");
      if (plural && sentence.token(i - 1).isNoun()) {
        return i;
      }
    }
    return root;
  }

  /** What is told stands before "police said"; a clause introduced by "said that" stays one. */
  private static int told(Sentence sentence, int root) {
    for (int child : sentence.children(root, "ccomp")) {
      if (child < root && sentence.token(child).isVerb()) {
        return child;
      }
    }
    return root;
  }

  boolean isHeadline() {
    return sentence.kind() == Block.Kind.HEADLINE;
  }

  boolean hasVerb() {
    return token().isVerb() || isHidden() || !sentence.children(predicate, "dobj").isEmpty();
  }

  private boolean isHidden() {
    return isHeadline() && token().pos().equals("NNS") && token().is("compound");
  }

  Token token() {
    return sentence.token(predicate);
  }

  /** The head of the subject, of passives too. */
  OptionalInt subject() {
    OptionalInt subject =
        sentence.children(predicate, "nsubj", "nsubjpass").stream().mapToInt(i -> i).findFirst();
    if (subject.isPresent() || token().isVerb() || !hasVerb()) {
      return subject;
    }
    boolean noun = predicate > 0 && sentence.token(predicate - 1).isNoun();
    return noun ? OptionalInt.of(predicate - 1) : OptionalInt.empty();
  }
}
