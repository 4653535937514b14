package org.rashomon.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.coreference.CoreferenceReader;
import org.rashomon.readings.coreference.Known;
import org.rashomon.readings.coreference.Reference;

/**
 * The references of all reports. Those to somebody without a name are held to mean the same across
 * reports when each report has only one whom it describes by that noun.
 */
final class References {
  private References() {}

  static List<List<Reference>> of(List<Reading> readings, List<Actor> actors) {
    Acquaintance acquaintance = new Acquaintance(readings);
    List<Known> story = actors.stream().map(acquaintance::with).toList();
    List<Map<Mention, Known>> names = new ArrayList<>();
    readings.forEach(reading -> names.add(new HashMap<>()));
    for (Actor actor : actors) {
      for (Actor.Appearance each : actor.appearances()) {
        names.get(each.report()).put(each.mention(), story.get(actor.index()));
      }
    }
    List<List<Reference>> found = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      found.add(
          CoreferenceReader.read(
              reading.sentences(), reading.mentions(), reading.quotations(), names.get(i), story));
    }
    return renumbered(found);
  }

  private static List<List<Reference>> renumbered(List<List<Reference>> reports) {
    TreeMap<String, Integer> shared = new TreeMap<>();
    List<List<Reference>> all = new ArrayList<>();
    int next = Reference.FIRST_NAMELESS;
    for (List<Reference> report : reports) {
      Map<Integer, String> nouns = onlyOnes(report);
      Map<Integer, Integer> own = new HashMap<>();
      List<Reference> numbered = new ArrayList<>();
      for (Reference each : report) {
        if (each.isNameless() && !own.containsKey(each.referent())) {
          String noun = nouns.get(each.referent());
          int fresh = noun == null ? next : shared.getOrDefault(noun, next);
          next = Math.max(next, fresh + 1);
          if (noun != null) {
            shared.put(noun, fresh);
          }
          own.put(each.referent(), fresh);
        }
        numbered.add(each.meaning(own.getOrDefault(each.referent(), each.referent())));
      }
      all.add(List.copyOf(numbered));
    }
    return all;
  }

  /** The nouns that the report uses mostly of one nameless person or body, by its number. */
  private static Map<Integer, String> onlyOnes(List<Reference> report) {
    Map<String, Map<Integer, Integer>> meant = new TreeMap<>();
    for (Reference each : report) {
      if (each.isNameless() && !each.noun().isEmpty()) {
        meant
            .computeIfAbsent(each.noun(), n -> new TreeMap<>())
            .merge(each.referent(), 1, Integer::sum);
      }
    }
    Map<Integer, String> nouns = new HashMap<>();
    meant.forEach(
        (noun, counts) -> {
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          counts.forEach(
              (referent, count) -> {
                if (count * 4 >= all * 3) {
                  nouns.putIfAbsent(referent, noun);
                }
              });
        });
    return nouns;
  }
}
