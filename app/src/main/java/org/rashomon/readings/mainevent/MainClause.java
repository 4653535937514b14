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
        root(sentence).ifPresent(root -> clauses.add(new MainClause(sentence, told(sentence, root))));
      }
    }
    return clauses;
  }

  private static OptionalInt root(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isRoot()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
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

  /** Taggers take the verb of a headline for a noun ("Rebels attacks base"): an object betrays it. */
  boolean hasVerb() {
    return token().isVerb() || !sentence.children(predicate, "dobj", "nsubj").isEmpty();
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
    return sentence.children(predicate, "compound").stream().mapToInt(i -> i).findFirst();
  }
}
