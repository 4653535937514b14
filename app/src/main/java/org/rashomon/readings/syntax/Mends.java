package org.rashomon.readings.syntax;

import java.util.List;
import java.util.Set;
import org.rashomon.readings.syntax.ReaderModel.Labels;

/** Labels that grammar does not allow beside each other, put right. */
final class Mends {
  private static final Set<String> BASE = Set.of("VB", "VBP");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP");

  private Mends() {}

  /** "Witness Tove Lund": what stands as part of a compound noun is no verb. */
  static String tag(Labels labels, int word) {
    String tag = labels.tags().get(word);
    boolean part = relation(labels, word).equals("compound");
    return part && BASE.contains(tag) ? "NN" : tag;
  }

  /**
   * "if the dam breaks": a finite verb has a subject, and no noun makes a compound with it. "called
   * the match off": a verb with a particle has an object, and nothing else can be said of it.
   */
  static String relation(Labels labels, int word) {
    String relation = labels.relations().get(word);
    int head = labels.heads().get(word);
    if (head < 0 || !labels.tags().get(word).startsWith("NN")) {
      return relation;
    }
    if (relation.equals("compound") && isSubject(labels, word, head)) {
      return "nsubj";
    }
    boolean object =
        relation.equals("oprd")
            && has(labels, head, "prt")
            && !has(labels, head, "dobj")
            && !has(labels, head, "nsubjpass");
    return object ? "dobj" : relation;
  }

  /** The last noun before a finite verb that has no subject. */
  private static boolean isSubject(Labels labels, int word, int verb) {
    return verb == word + 1
        && FINITE.contains(labels.tags().get(verb))
        && !has(labels, verb, "nsubj")
        && !has(labels, verb, "nsubjpass")
        && !has(labels, verb, "expl");
  }

  private static boolean has(Labels labels, int head, String relation) {
    List<String> relations = labels.relations();
    for (int i = 0; i < relations.size(); i++) {
      if (labels.heads().get(i) == head && relations.get(i).equals(relation)) {
        return true;
      }
    }
    return false;
  }
}
