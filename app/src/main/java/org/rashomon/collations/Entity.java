package org.rashomon.collations;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A person, body or place of the story.
 *
 * @param id stable for the same kind and name
 * @param name the fullest common name
 * @param kind what it is
 * @param names every spelling, most frequent first
 * @param roles what the reports say it is
 * @param mentions number of mentions by article id
 */
public record Entity(
    String id,
    String name,
    Kind kind,
    List<String> names,
    List<Role> roles,
    SortedMap<String, Integer> mentions) {

  /** What an entity is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER
  }

  /** A role with the words that give it. */
  public record Role(String role, List<Evidence> evidence) {
    public Role {
      evidence = List.copyOf(evidence);
    }
  }

  public Entity {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
  }
}
