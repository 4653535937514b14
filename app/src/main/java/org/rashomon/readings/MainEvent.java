package org.rashomon.readings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.text.Span;

/**
 * What a report is about, as answers to the six questions of journalism, each by its best words.
 *
 * @param answers where the words stand; a question that the report leaves open has no entry
 */
public record MainEvent(Map<Question, Span> answers) {

  /** The six questions of journalism. */
  public enum Question {
    WHO,
    WHAT,
    WHEN,
    WHERE,
    WHY,
    HOW
  }

  public MainEvent {
    Map<Question, Span> copy = new EnumMap<>(Question.class);
    copy.putAll(answers);
    answers = Collections.unmodifiableMap(copy);
  }

  /** The best answer to a question. */
  public Optional<Span> answer(Question question) {
    return Optional.ofNullable(answers.get(question));
  }
}
