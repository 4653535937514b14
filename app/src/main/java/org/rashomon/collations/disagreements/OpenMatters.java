package org.rashomon.collations.disagreements;

import java.util.List;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;

/** Matters that reports say are not known, and that none is seen to give. */
public final class OpenMatters {

  /**
   * A matter.
   *
   * @param name e.g. "the cause"
   * @param evidence where reports leave it open
   */
  public record Matter(String name, List<Evidence> evidence) {
    public Matter {
      evidence = List.copyOf(evidence);
    }
  }

  private OpenMatters() {}

  /** In the order of the topics. */
  public static List<Matter> find(Witnesses witnesses, Alignment alignment) {
    UnknownComparer comparer = new UnknownComparer(witnesses, alignment);
    return Unknowns.topics().stream()
        .map(topic -> new Matter(topic.name(), evidence(comparer.matter(topic), witnesses)))
        .filter(matter -> !matter.evidence().isEmpty())
        .toList();
  }

  private static List<Evidence> evidence(UnknownComparer.Matter matter, Witnesses witnesses) {
    return matter.given().isEmpty()
        ? matter.open().stream()
            .map(value -> witnesses.evidence(value.report(), value.span(), value.sentence()))
            .distinct()
            .toList()
        : List.of();
  }
}
