package org.rashomon.collations.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.collations.Entity;
import org.rashomon.collations.StableIds;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.coreference.Reference;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Actor.Appearance;
import org.rashomon.stories.Cast;

/** The cast of a story as the document tells it: who is who, by which names, in which roles. */
public final class EntityCollator {
  private static final Comparator<Actor> PROMINENCE =
      Comparator.comparingInt((Actor actor) -> -actor.reports())
          .thenComparingInt(actor -> -actor.appearances().size())
          .thenComparing(Actor::name)
          .thenComparingInt(Actor::index);

  private EntityCollator() {}

  /** The entities, those of the most reports first. Nationalities are none. */
  public static List<Entity> collate(List<Reading> readings, Cast cast) {
    Map<Integer, List<Entity.Role>> roles = RoleGroups.byActor(readings, cast);
    List<Entity> entities = new ArrayList<>();
    StableIds ids = new StableIds("e");
    cast.actors().stream()
        .filter(actor -> isTold(actor, readings))
        .sorted(PROMINENCE)
        .forEach(
            actor ->
                entities.add(
                    new Entity(
                        ids.of(kind(actor.kind()) + "|" + actor.name()),
                        actor.name(),
                        kind(actor.kind()),
                        actor.names(),
                        roles.getOrDefault(actor.index(), List.of()),
                        mentions(actor, readings, cast))));
    return entities;
  }

  private static boolean isTold(Actor actor, List<Reading> readings) {
    return switch (actor.kind()) {
      case PERSON, ORGANIZATION, PLACE ->
          actor.reports() > 1
              || actor.appearances().stream().anyMatch(each -> !isInHeadline(each, readings));
      case EVENT, WORK, OTHER -> actor.appearances().size() > 1;
      case NATIONALITY -> false;
    };
  }

  /** Where every word has a capital, what looks like a name is often none. */
  private static boolean isInHeadline(Appearance appearance, List<Reading> readings) {
    List<Sentence> sentences = readings.get(appearance.report()).sentences();
    int index = appearance.mention().sentence();
    return index < sentences.size() && sentences.get(index).kind() == Block.Kind.HEADLINE;
  }

  private static Entity.Kind kind(Mention.Kind kind) {
    return switch (kind) {
      case PERSON -> Entity.Kind.PERSON;
      case ORGANIZATION -> Entity.Kind.ORGANIZATION;
      case PLACE -> Entity.Kind.PLACE;
      case NATIONALITY, EVENT, WORK, OTHER -> Entity.Kind.OTHER;
    };
  }

  private static SortedMap<String, Integer> mentions(
      Actor actor, List<Reading> readings, Cast cast) {
    SortedMap<String, Integer> mentions = new TreeMap<>();
    for (Appearance each : actor.appearances()) {
      mentions.merge(readings.get(each.report()).article().id(), 1, Integer::sum);
    }
    for (int report = 0; report < readings.size(); report++) {
      String id = readings.get(report).article().id();
      for (Reference each : cast.references(report)) {
        if (each.referent() == actor.index()) {
          mentions.merge(id, 1, Integer::sum);
        }
      }
    }
    return mentions;
  }
}
