package org.rashomon.stories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;

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
    return outvoted(all);
  }

  private static Naming naming(Reading reading, int report, Mention mention) {
    List<Sentence> sentences = reading.sentences();
    boolean headline =
        mention.sentence() < sentences.size()
            && sentences.get(mention.sentence()).kind() == Block.Kind.HEADLINE;
    String shown = NameText.shown(mention.span().of(reading.text()));
    return new Naming(report, mention, mention.kind(), shown, headline);
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
