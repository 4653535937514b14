package org.rashomon.stories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.coreference.Gender;
import org.rashomon.readings.coreference.Genders;

/** All mentions of a story, each with the kind that the story as a whole gives its words. */
final class Namings {
  /** A kind that fewer than one in this many of the same words have is an error of reading. */
  private static final int RARE = 3;

  private Namings() {}

  static List<Naming> of(List<Reading> readings) {
    List<Naming> all = new ArrayList<>();
    for (int report = 0; report < readings.size(); report++) {
      for (Mention mention : readings.get(report).mentions()) {
        Naming naming = naming(readings.get(report), report, mention);
        if (!naming.key().isEmpty()) {
          all.add(naming);
        }
      }
    }
    return surnamed(outvoted(all));
  }

  private static Naming naming(Reading reading, int report, Mention mention) {
    List<Sentence> sentences = reading.sentences();
    boolean headline =
        mention.sentence() < sentences.size()
            && sentences.get(mention.sentence()).kind() == Block.Kind.HEADLINE;
    String shown = NameText.shown(mention.span().of(reading.text()));
    Gender gender =
        mention.sentence() < sentences.size()
            ? Genders.ofTitle(sentences.get(mention.sentence()), mention)
            : Gender.UNKNOWN;
    String title =
        mention.sentence() < sentences.size()
            ? Genders.title(sentences.get(mention.sentence()), mention)
            : "";
    return new Naming(report, mention, mention.kind(), shown, headline, gender, title);
  }

  /** What the story knows as the last part of a person's name is a person's, if often enough. */
  private static List<Naming> surnamed(List<Naming> all) {
    Map<String, Integer> persons = new HashMap<>();
    Map<String, Integer> others = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (Naming each : all) {
      boolean person = each.kind() == Mention.Kind.PERSON;
      PersonName name = PersonName.of(each.shown());
      if (person && name.isFull() && !each.inHeadline()) {
        surnames.add(name.last());
        persons.merge(name.last(), 1, Integer::sum);
      } else if (!name.isFull()) {
        (person ? persons : others).merge(each.key(), 1, Integer::sum);
      }
    }
    return all.stream()
        .map(
            each ->
                each.kind() == Mention.Kind.ORGANIZATION
                        && surnames.contains(each.key())
                        && persons.getOrDefault(each.key(), 0) * 2
                            >= others.getOrDefault(each.key(), 0)
                    ? each.as(Mention.Kind.PERSON)
                    : each)
        .toList();
  }

  private static List<Naming> outvoted(List<Naming> all) {
    Map<String, Map<Mention.Kind, Integer>> votes = new HashMap<>();
    for (Naming each : all) {
      votes
          .computeIfAbsent(each.key(), k -> new EnumMap<>(Mention.Kind.class))
          .merge(each.kind(), each.inHeadline() ? 1 : 2, Integer::sum);
    }
    return all.stream().map(each -> each.as(winner(each.kind(), votes.get(each.key())))).toList();
  }

  private static Mention.Kind winner(
      Mention.Kind own, @org.jspecify.annotations.Nullable Map<Mention.Kind, Integer> votes) {
    if (votes == null) {
      return own;
    }
    int total = votes.values().stream().mapToInt(Integer::intValue).sum();
    if (votes.getOrDefault(own, 0) * RARE >= total) {
      return own;
    }
    Mention.Kind best = own;
    for (Map.Entry<Mention.Kind, Integer> each : votes.entrySet()) {
      best = each.getValue() > votes.getOrDefault(best, 0) ? each.getKey() : best;
    }
    return best;
  }
}
