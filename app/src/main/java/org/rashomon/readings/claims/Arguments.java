package org.rashomon.readings.claims;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** The arguments that hang on a predicate itself. */
final class Arguments {
  private Arguments() {}

  /** Those of a verb; in a passive with an object the subject is who receives it. */
  static List<Argument> of(Sentence sentence, int verb) {
    List<Argument> arguments = new ArrayList<>();
    boolean object = !sentence.children(verb, "dobj").isEmpty();
    for (int child : sentence.children(verb)) {
      argument(sentence, child, object, arguments);
    }
    return arguments;
  }

  private static void argument(
      Sentence sentence, int child, boolean object, List<Argument> arguments) {
    Token token = sentence.token(child);
    switch (token.relation()) {
      case "nsubj", "csubj" -> add(sentence, Part.AGENT, child, "", arguments);
      case "nsubjpass", "csubjpass" ->
          add(sentence, object ? Part.RECIPIENT : Part.PATIENT, child, "", arguments);
      case "dobj" -> add(sentence, Part.PATIENT, child, "", arguments);
      case "dative" -> dative(sentence, child, arguments);
      case "attr", "acomp", "oprd" -> add(sentence, Part.ATTRIBUTE, child, "", arguments);
      case "npadvmod" -> add(sentence, Part.TIME, child, "", arguments);
      case "agent", "prep" -> prepositional(sentence, child, arguments);
      default -> {}
    }
  }

  /** "gave the crew a medal", "gave a medal to the crew". */
  private static void dative(Sentence sentence, int child, List<Argument> arguments) {
    List<Integer> objects = sentence.children(child, "pobj");
    if (objects.isEmpty()) {
      add(sentence, Part.RECIPIENT, child, "", arguments);
    }
    for (int object : objects) {
      add(sentence, Part.RECIPIENT, object, sentence.token(child).lemma(), arguments);
    }
  }

  static void prepositional(Sentence sentence, int prep, List<Argument> arguments) {
    for (int object : sentence.children(prep, "pobj", "pcomp")) {
      String entity = sentence.token(object).entity();
      Part part =
          sentence.token(prep).is("agent")
              ? Part.AGENT
              : entity.endsWith("DATE") || entity.endsWith("TIME")
                  ? Part.TIME
                  : entity.endsWith("GPE") || entity.endsWith("LOC") || entity.endsWith("FAC")
                      ? Part.PLACE
                      : Part.OBLIQUE;
      add(sentence, part, object, sentence.token(prep).lemma(), arguments);
    }
  }

  static void add(
      Sentence sentence, Part part, int head, String preposition, List<Argument> arguments) {
    arguments.add(new Argument(part, sentence.subtree(head), head, preposition));
  }

  static boolean has(List<Argument> arguments, Part part) {
    return arguments.stream().anyMatch(each -> each.part() == part);
  }
}
