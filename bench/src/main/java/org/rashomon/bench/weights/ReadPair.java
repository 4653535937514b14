package org.rashomon.bench.weights;

import java.util.List;
import org.rashomon.bench.accuracy.Place;
import org.rashomon.readings.syntax.Resources;

/**
 * Two values of different passages that we have read, and whether they are given to one thing.
 *
 * @param story name of the story
 * @param one where the one stands, in UTF-16 of its report
 * @param other where the other stands
 */
record ReadPair(String story, Place one, Place other, boolean holds) {
  private static final String RESOURCE = "read-pairs.tsv";

  /** All of them; the file says how it was made. */
  static List<ReadPair> all() {
    return Resources.lines(ReadPair.class, RESOURCE).stream().map(ReadPair::parse).toList();
  }

  private static ReadPair parse(String line) {
    String[] cells = line.split("\t");
    return new ReadPair(cells[0], place(cells, 1), place(cells, 4), cells[7].equals("same"));
  }

  private static Place place(String[] cells, int at) {
    return new Place(
        "stories/" + cells[at], Integer.parseInt(cells[at + 1]), Integer.parseInt(cells[at + 2]));
  }
}
