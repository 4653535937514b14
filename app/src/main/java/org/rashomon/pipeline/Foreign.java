package org.rashomon.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.articles.Article;
import org.rashomon.collations.Entity;
import org.rashomon.readings.Reading;
import org.rashomon.readings.foreign.ForeignReader;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;
import org.rashomon.stories.foreign.ForeignNames;
import org.rashomon.stories.foreign.ForeignNames.Found;

/**
 * Adds to the entities of a story where reports and passages that are not read name them. Nothing
 * else is taken from those: what is not read says nothing.
 */
final class Foreign {
  private Foreign() {}

  static List<Entity> add(List<Entity> entities, List<Reading> readings, Cast cast) {
    List<Reading> foreign = readings.stream().map(Foreign::read).toList();
    List<Found> found = ForeignNames.find(foreign, cast);
    return found.isEmpty()
        ? entities
        : entities.stream().map(entity -> with(entity, found, readings, cast)).toList();
  }

  private static Reading read(Reading reading) {
    Article article = reading.article();
    return article.notRead().isPresent()
        ? ForeignReader.read(article)
        : ForeignReader.passages(article, reading.blocks());
  }

  private static Entity with(Entity entity, List<Found> found, List<Reading> readings, Cast cast) {
    Set<String> names = new LinkedHashSet<>(entity.names());
    SortedMap<String, Integer> mentions = new TreeMap<>(entity.mentions());
    for (Found each : found) {
      Actor actor = cast.actors().get(each.actor());
      if (actor.name().equals(entity.name()) && actor.names().equals(entity.names())) {
        Reading reading = readings.get(each.report());
        names.add(each.span().of(reading.text()));
        mentions.merge(reading.article().id(), 1, Integer::sum);
      }
    }
    return new Entity(
        entity.id(),
        entity.name(),
        entity.kind(),
        new ArrayList<>(names),
        entity.roles(),
        mentions);
  }
}
