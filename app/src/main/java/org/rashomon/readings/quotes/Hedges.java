package org.rashomon.readings.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Attribution.Manner;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Resources;
import org.rashomon.text.Span;

/** Words that give something as said without naming by whom: "reportedly", "is believed to". */
final class Hedges {
  private static final Map<String, String> HEDGES = load();

  private Hedges() {}

  /** What the word at {@code index} hedges. */
  static Optional<Attribution> at(Scene scene, Sentence sentence, int index) {
    Token token = sentence.token(index);
    Optional<Span> content =
        switch (HEDGES.getOrDefault(token.lemma(), "")) {
          case "adverb" -> modified(sentence, index);
          case "verb" -> believed(sentence, index);
          default -> Optional.empty();
        };
    return content
        .map(span -> Contents.trim(scene.text(), span))
        .filter(span -> !span.isEmpty())
        .map(
            span ->
                new Attribution(sentence.index(), token.span(), token.span(), span, Manner.HEDGED));
  }

  private static Optional<Span> modified(Sentence sentence, int index) {
    int head = sentence.token(index).head();
    while (head >= 0 && sentence.token(head).is("aux", "auxpass", "amod", "nmod", "acomp")) {
      head = sentence.token(head).head();
    }
    if (head < 0) {
      return Optional.empty();
    }
    Span own = sentence.token(index).span();
    Span clause = sentence.subtree(head);
    // At an edge of the clause the hedge is no part of what it hedges.
    boolean edge = clause.start() == own.start() || clause.end() == own.end();
    return Optional.of(edge ? Contents.beside(clause, own) : clause);
  }

  private static Optional<Span> believed(Sentence sentence, int index) {
    boolean passive =
        sentence.token(index).pos().equals("VBN")
            && !sentence.children(index, "auxpass").isEmpty()
            && sentence.children(index, "agent").isEmpty();
    if (!passive || !sentence.children(index, "neg").isEmpty()) {
      return Optional.empty();
    }
    List<Integer> clauses = sentence.children(index, "ccomp", "csubjpass");
    if (!clauses.isEmpty()) {
      return Optional.of(sentence.subtree(clauses.getFirst()));
    }
    List<Integer> open = sentence.children(index, "xcomp", "oprd");
    List<Integer> subjects = sentence.children(index, "nsubjpass", "nsubj");
    return open.isEmpty() || subjects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sentence.subtree(subjects.getFirst()).cover(sentence.subtree(open.getFirst())));
  }

  private static Map<String, String> load() {
    Map<String, String> hedges = new HashMap<>();
    for (String line : Resources.lines(Hedges.class, "hedges.txt")) {
      String[] parts = line.split(" ");
      hedges.put(parts[0], parts[1]);
    }
    return hedges;
  }
}
