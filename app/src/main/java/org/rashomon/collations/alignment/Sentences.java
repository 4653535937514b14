package org.rashomon.collations.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clauses of each sentence, and sentences in the same words, which are compared once. */
final class Sentences {
  private record Place(int report, int sentence) {}

  private static final List<Unit> NONE = List.of();
  private final Map<Place, List<Unit>> bySentence = new HashMap<>();
  private final int[] numbers;
  private final List<List<Integer>> wordings = new ArrayList<>();

  Sentences(List<Unit> units, Wordings words) {
    for (Unit unit : units) {
      Place place = new Place(unit.report(), unit.sentence().index());
      bySentence.computeIfAbsent(place, k -> new ArrayList<>(2)).add(unit);
    }
    numbers = new int[units.size()];
    Map<List<Integer>, Integer> known = new HashMap<>();
    for (Unit unit : units) {
      List<Integer> own =
          units(unit.report(), unit.sentence().index()).stream()
              .map(each -> words.of(each.id()))
              .toList();
      numbers[unit.id()] =
          known.computeIfAbsent(
              own,
              k -> {
                wordings.add(own);
                return wordings.size() - 1;
              });
    }
  }

  /** The clauses of a report's sentence. */
  List<Unit> units(int report, int sentence) {
    return bySentence.getOrDefault(new Place(report, sentence), NONE);
  }

  /** Number of different sentences. */
  int size() {
    return wordings.size();
  }

  /** Number of the sentence that a clause stands in; sentences in the same words have the same. */
  int of(int unit) {
    return numbers[unit];
  }

  /** The wordings of a sentence's clauses. */
  List<Integer> wordings(int sentence) {
    return wordings.get(sentence);
  }
}
