package org.rashomon.bench.readings.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.readings.MainEvent.Question;

/** Judgements of many answers: by question, the points given and how often it was asked. */
final class Score {
  private static final List<Question> FIRST_FOUR =
      List.of(Question.WHO, Question.WHAT, Question.WHEN, Question.WHERE);

  private final Map<Question, Double> points = new EnumMap<>(Question.class);
  private final Map<Question, Integer> asked = new EnumMap<>(Question.class);

  void add(Question question, double point) {
    points.merge(question, point, Double::sum);
    asked.merge(question, 1, Integer::sum);
  }

  /** The mean over the answers to a question; 0 when it was never asked. */
  double of(Question question) {
    int n = asked.getOrDefault(question, 0);
    return n == 0 ? 0 : points.getOrDefault(question, 0.0) / n;
  }

  /** The mean over questions, as the published figures are means over questions. */
  double all() {
    return mean(List.of(Question.values()));
  }

  double firstFour() {
    return mean(FIRST_FOUR);
  }

  private double mean(List<Question> questions) {
    return questions.stream().mapToDouble(this::of).average().orElse(0);
  }

  int asked() {
    return asked.values().stream().mapToInt(i -> i).sum();
  }

  /** Each question, the first four and all six, for a table. */
  List<String> cells() {
    List<String> cells = new java.util.ArrayList<>();
    for (Question question : Question.values()) {
      cells.add(Measure.decimals(of(question)));
    }
    cells.add(Measure.decimals(firstFour()));
    cells.add(Measure.decimals(all()));
    cells.add(String.valueOf(asked()));
    return cells;
  }
}
