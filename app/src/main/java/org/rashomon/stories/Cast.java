package org.rashomon.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.coreference.Reference;
import org.rashomon.stories.Actor.Appearance;
import org.rashomon.text.Span;

/** Who is who across the reports of one story. Two that conflict in a full name are never one. */
public final class Cast {
  private static final Comparator<Appearance> PLACE =
      Comparator.comparingInt(Appearance::report).thenComparing(a -> a.mention().span());

  private final List<Actor> actors;
  private final List<List<Reference>> references;
  private final Map<Integer, TreeMap<Span, Actor>> places = new HashMap<>();

  private Cast(List<Actor> actors, List<List<Reference>> references) {
    this.actors = List.copyOf(actors);
    this.references = List.copyOf(references);
    for (Actor actor : actors) {
      for (Appearance each : actor.appearances()) {
        places
            .computeIfAbsent(each.report(), r -> new TreeMap<>())
            .put(each.mention().span(), actor);
      }
    }
  }

  /** The cast of a story, reports in the order given. */
  public static Cast of(List<Reading> readings) {
    Map<Mention.Kind, List<Naming>> byKind = new TreeMap<>();
    for (Naming naming : Namings.of(readings)) {
      byKind.computeIfAbsent(naming.kind(), k -> new ArrayList<>()).add(naming);
    }
    List<Actor> actors = new ArrayList<>();
    byKind.forEach(
        (kind, namings) -> {
          List<Group> groups =
              kind == Mention.Kind.PERSON ? Persons.group(namings) : Bodies.group(namings);
          groups.forEach(group -> actors.add(actor(kind, group)));
        });
    actors.sort(Comparator.comparing(actor -> actor.appearances().getFirst(), PLACE));
    List<Actor> numbered = numbered(actors);
    return new Cast(numbered, References.of(readings, numbered));
  }

  /** Everybody and everything, by first appearance. */
  public List<Actor> actors() {
    return actors;
  }

  /**
   * Where a report means somebody without a name. Their referents are indexes of actors, or common
   * numbers of those who have no name.
   */
  public List<Reference> references(int report) {
    return references.get(report);
  }

  /** Whom a mention of a report names. */
  public Optional<Actor> of(int report, Mention mention) {
    TreeMap<Span, Actor> own = places.get(report);
    return own == null ? Optional.empty() : Optional.ofNullable(own.get(mention.span()));
  }

  /** Whom the first mention names that lies within a span of a report. */
  public Optional<Actor> within(int report, Span span) {
    TreeMap<Span, Actor> own = places.get(report);
    return own == null
        ? Optional.empty()
        : own
            .subMap(new Span(span.start(), span.start()), new Span(span.end(), span.end()))
            .entrySet()
            .stream()
            .filter(each -> span.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  private static Actor actor(Mention.Kind kind, Group group) {
    List<Appearance> appearances =
        group.members().stream()
            .map(naming -> new Appearance(naming.report(), naming.mention()))
            .sorted(PLACE)
            .toList();
    List<String> names = Names.byFrequency(group.members());
    return new Actor(0, kind, Names.fullest(kind, group.members(), names), names, appearances);
  }

  private static List<Actor> numbered(List<Actor> actors) {
    List<Actor> numbered = new ArrayList<>();
    for (Actor each : actors) {
      numbered.add(
          new Actor(numbered.size(), each.kind(), each.name(), each.names(), each.appearances()));
    }
    return numbered;
  }
}
