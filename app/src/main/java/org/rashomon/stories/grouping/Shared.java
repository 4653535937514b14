package org.rashomon.stories.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A term that two reports have.
 *
 * @param term as the first has it
 * @param inLead whether it is in the beginning of both
 * @param inHeadline whether it is in the headline of both
 * @param inHeadlineOfOne whether it is in the headline of either
 */
record Shared(
    Term term, double rarity, boolean inLead, boolean inHeadline, boolean inHeadlineOfOne) {

  /** The rarest first. */
  static List<Shared> of(Member report, Member other, Sketch sketch, Vocabulary vocabulary) {
    List<Shared> shared = new ArrayList<>();
    for (Term term : sketch.terms()) {
      int number = vocabulary.find(term);
      int i = report.find(number);
      int j = other.find(number);
      if (i >= 0 && j >= 0) {
        shared.add(
            new Shared(
                term,
                vocabulary.rarity(number),
                report.inLead(i) && other.inLead(j),
                report.inHeadline(i) && other.inHeadline(j),
                report.inHeadline(i) || other.inHeadline(j)));
      }
    }
    shared.sort(Comparator.comparingDouble((Shared each) -> -each.rarity()));
    return shared;
  }

  /** Whether a signal is about it. */
  boolean counts(Signal.Kind kind) {
    return switch (kind) {
      case WORDS -> term.kind() == Term.Kind.WORD;
      case LEAD_WORDS -> inLead;
      case HEADLINE_WORDS -> inHeadline;
      case HEADLINE_TOLD -> inHeadlineOfOne;
      case NAMES -> term.kind() == Term.Kind.NAME || term.kind() == Term.Kind.PLACE;
      case PLACES -> inLead && term.kind() == Term.Kind.PLACE;
      case FIGURES -> term.kind() == Term.Kind.FIGURE || term.kind() == Term.Kind.DATE;
      case HEADLINE_NEARNESS, LEAD_NEARNESS, CROSS_NEARNESS, TIME -> false;
    };
  }
}
