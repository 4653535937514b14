package org.rashomon.readings.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is called what in all reports of a story. */
final class StoryNouns {
  private static final int MOST = 50;
  private final Map<String, List<Known>> byNoun = new HashMap<>();

  StoryNouns(Collection<Known> known) {
    for (Known each : known) {
      for (String noun : each.nouns()) {
        List<Known> called = byNoun.computeIfAbsent(noun, n -> new ArrayList<>());
        if (called.size() < MOST) {
          called.add(each);
        }
      }
    }
  }

  /** The only one of the story whom a description fits. */
  Optional<Known> only(Description description) {
    List<Known> fitting =
        byNoun.getOrDefault(description.lemma(), List.of()).stream()
            .filter(
                each -> each.sort() == description.sort() || description.sort() == Known.Sort.THING)
            .filter(each -> Origins.fit(description.origins(), each.origins()))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
