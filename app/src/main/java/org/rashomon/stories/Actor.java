package org.rashomon.stories;

import java.util.List;
import org.rashomon.readings.Mention;

/**
 * One person, body, place or thing of a story, with everywhere it is named.
 *
 * @param index its place in the cast, from 0, by first appearance
 * @param kind what it is
 * @param name the commonest of its fullest names
 * @param names every spelling, most frequent first, then by alphabet
 * @param appearances where it is named, by report and place in the text
 */
public record Actor(
    int index, Mention.Kind kind, String name, List<String> names, List<Appearance> appearances) {

  public Actor {
    names = List.copyOf(names);
    appearances = List.copyOf(appearances);
  }

  /** A mention in one of the reports, which are counted from 0. */
  public record Appearance(int report, Mention mention) {}

  /** How many reports name it. */
  public int reports() {
    return (int) appearances.stream().mapToInt(Appearance::report).distinct().count();
  }
}
