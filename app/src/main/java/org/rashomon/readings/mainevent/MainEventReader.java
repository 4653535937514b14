package org.rashomon.readings.mainevent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.MainEvent;
import org.rashomon.readings.MainEvent.Question;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/** The main event of a report, from its headline, its lead, its names and its dates. */
public final class MainEventReader {
  private MainEventReader() {}

  /** The best answer to each question; none for a report that is not read. */
  public static MainEvent read(Reading reading) {
    List<MainClause> clauses = MainClause.of(reading);
    Map<Question, Span> answers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      answer(question, reading, clauses).ifPresent(span -> answers.put(question, span));
    }
    return new MainEvent(answers);
  }

  private static Optional<Span> answer(
      Question question, Reading reading, List<MainClause> clauses) {
    return switch (question) {
      case WHO -> Who.of(clauses);
      case WHAT -> What.of(clauses);
      case WHEN -> When.of(reading);
      case WHERE -> Where.of(reading);
      case WHY -> Why.of(reading, clauses);
      case HOW -> How.of(clauses);
    };
  }
}
