package org.rashomon.bench.metamorphic;

import java.util.List;

/**
 * One change of a report.
 *
 * @param kind what is changed
 * @param copies the text that came of it, or the two texts of a report that is split
 */
public record Mutation(Kind kind, List<Rewriting> copies) {

  public Mutation {
    copies = List.copyOf(copies);
  }

  /** A change that gives one text. */
  public static Mutation of(Kind kind, Rewriting copy) {
    return new Mutation(kind, List.of(copy));
  }

  /** Whether the unchanged report is laid beside the copies: not when they are its two halves. */
  public boolean besideOriginal() {
    return kind != Kind.SPLIT;
  }
}
