package org.rashomon.collations.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Gap;
import org.rashomon.collations.Statement;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.disagreements.OpenMatters;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;

/**
 * Finds what is missing from all reports of a story. Nothing is called missing of which any report
 * has as much as a word: a day, a name, a place, a number of people.
 */
public final class GapFinder {
  private static final int MOST_PASSAGES = 4;

  /** What happens to people who are counted then. */
  private static final Set<String> COUNTED =
      Set.of("die", "kill", "injure", "hurt", "wound", "arrest", "evacuate", "rescue", "trap");

  private static final Set<String> PEOPLE =
      Set.of("", "person", "people", "victim", "man", "woman", "child", "passenger", "worker");

  private static final Set<Mention.Kind> ACTORS =
      Set.of(Mention.Kind.PERSON, Mention.Kind.ORGANIZATION, Mention.Kind.NATIONALITY);

  /** Bodies and events are named after places. */
  private static final Set<Mention.Kind> PLACES =
      Set.of(Mention.Kind.PLACE, Mention.Kind.ORGANIZATION, Mention.Kind.EVENT);

  private final Witnesses witnesses;
  private final List<Evidence> told;
  private final List<Gap> gaps = new ArrayList<>();

  private GapFinder(Witnesses witnesses, List<Evidence> told) {
    this.witnesses = witnesses;
    this.told = told;
  }

  /**
   * The gaps in the order in which readers ask; none where no report is read.
   *
   * @param statements the most salient first, which is the event told without what is missing
   */
  public static List<Gap> find(
      Witnesses witnesses, Alignment alignment, List<Statement> statements) {
    if (statements.isEmpty()) {
      return List.of();
    }
    List<Evidence> told = statements.getFirst().evidence().stream().limit(MOST_PASSAGES).toList();
    GapFinder finder = new GapFinder(witnesses, told);
    finder.missing("No report says who.", reading -> names(reading, ACTORS));
    finder.missing("No report says where.", reading -> names(reading, PLACES));
    finder.missing("No report says when.", reading -> !reading.times().isEmpty());
    if (witnesses.readings().stream().anyMatch(GapFinder::tellsOfPeople)) {
      finder.missing("No report says how many.", GapFinder::counts);
    }
    OpenMatters.find(witnesses, alignment).forEach(finder::open);
    return List.copyOf(finder.gaps);
  }

  private void missing(String text, Predicate<Reading> tells) {
    if (witnesses.readings().stream().noneMatch(tells)) {
      gaps.add(new Gap(text, told));
    }
  }

  private void open(OpenMatters.Matter matter) {
    gaps.add(
        new Gap(
            "Left open: " + matter.name() + ".",
            matter.evidence().stream().limit(MOST_PASSAGES).toList()));
  }

  private static boolean names(Reading reading, Set<Mention.Kind> kinds) {
    return reading.mentions().stream().map(Mention::kind).anyMatch(kinds::contains);
  }

  private static boolean tellsOfPeople(Reading reading) {
    return reading.claims().stream().map(Claim::lemma).anyMatch(COUNTED::contains);
  }

  private static boolean counts(Reading reading) {
    return reading.figures().stream().anyMatch(GapFinder::isOfPeople);
  }

  private static boolean isOfPeople(Figure figure) {
    return figure.amount().unit().isEmpty()
        && (PEOPLE.contains(figure.noun()) || figure.state().filter(COUNTED::contains).isPresent());
  }
}
