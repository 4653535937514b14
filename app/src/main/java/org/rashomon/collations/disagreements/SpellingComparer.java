package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;

/** Spellings of one person's full name: a note, not a contradiction. */
final class SpellingComparer {
  private static final double SURE = 0.9;

  private SpellingComparer() {}

  static List<Finding> compare(Witnesses witnesses, Cast cast) {
    List<Finding> findings = new ArrayList<>();
    for (Actor actor : cast.actors()) {
      List<List<? extends Value<?>>> spellings = new ArrayList<>(spellings(actor, witnesses));
      if (actor.kind() == Mention.Kind.PERSON && spellings.size() > 1) {
        findings.add(
            new Finding(
                Kind.NAME,
                Type.PRECISION,
                "how " + actor.name() + " is spelt",
                SURE,
                "spellings of one name",
                spellings));
      }
    }
    return findings;
  }

  /** Mentions by spelling, of those names that are as long as the fullest. */
  private static List<List<Value<String>>> spellings(Actor actor, Witnesses witnesses) {
    Map<String, List<Value<String>>> bySpelling = new TreeMap<>();
    for (Actor.Appearance each : actor.appearances()) {
      Mention mention = each.mention();
      String name = witnesses.text(each.report(), mention.span()).replaceAll("\\s+", " ");
      Sentence sentence = witnesses.reading(each.report()).sentences().get(mention.sentence());
      if (parts(name) == parts(actor.name()) && parts(name) > 1) {
        bySpelling
            .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
            .add(new Value<>(each.report(), sentence, -1, mention.span(), name, name));
      }
    }
    return new ArrayList<>(bySpelling.values());
  }

  private static int parts(String name) {
    return name.split("[ -]").length;
  }
}
