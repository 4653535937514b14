package org.rashomon.collations.disagreements;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.rashomon.readings.Amount;
import org.rashomon.readings.times.EdtfRange;

/**
 * What happens around a value, and who takes part.
 *
 * @param predicate lemma of the nearest predicate above the value, or empty
 * @param agent who does it: the number of a person or body, else the noun; empty when unsaid
 * @param patient whom it is done to, as above
 * @param cast numbers of those named or meant in the clause
 * @param people numbers of those of them that are persons
 * @param amounts what is counted or measured in the clause
 * @param dates EDTF values of the dates that the sentence gives with their years
 */
record Scene(
    String predicate,
    String agent,
    String patient,
    NavigableSet<Integer> cast,
    NavigableSet<Integer> people,
    List<Amount> amounts,
    List<String> dates) {

  /** Nothing is known. */
  static final Scene NONE =
      new Scene("", "", "", new TreeSet<>(), new TreeSet<>(), List.of(), List.of());

  Scene {
    cast = Collections.unmodifiableNavigableSet(new TreeSet<>(cast));
    amounts = List.copyOf(amounts);
    dates = List.copyOf(dates);
    people = Collections.unmodifiableNavigableSet(new TreeSet<>(people));
  }

  /** Whether both give amounts of one unit, and none of them is in both. */
  boolean isOfOtherAmounts(Scene other) {
    boolean comparable = false;
    for (Amount amount : amounts) {
      for (Amount each : other.amounts) {
        boolean sameUnit = amount.unit().equals(each.unit());
        comparable |= sameUnit;
        if (sameUnit && Rounding.compatible(amount, each)) {
          return false;
        }
      }
    }
    return comparable;
  }

  /** Whether both give their dates, and none of them can be the same. */
  boolean isOfOtherTimes(Scene other) {
    return !dates.isEmpty()
        && !other.dates.isEmpty()
        && dates.stream()
            .noneMatch(x -> other.dates.stream().anyMatch(y -> EdtfRange.compatible(x, y)));
  }

  /** How many of those in the one are in the other. */
  long shared(Scene other) {
    return cast.stream().filter(other.cast::contains).count();
  }

  /** Whether both have somebody, and nobody is in both. */
  boolean isOfOthers(Scene other) {
    return !cast.isEmpty() && !other.cast.isEmpty() && shared(other) == 0;
  }

  boolean isOfOtherPeople(Scene other) {
    return !people.isEmpty()
        && !other.people.isEmpty()
        && people.stream().noneMatch(other.people::contains);
  }

  /** Whether two names of parts are of the same: 1, of two: -1, or not known: 0. */
  static int same(String part, String other) {
    if (part.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return part.equals(other) ? 1 : part.startsWith("#") == other.startsWith("#") ? -1 : 0;
  }

  /** The same word, or one of the same field ("kill", "die"). */
  boolean samePredicate(Scene other) {
    return !predicate.isEmpty()
        && !other.predicate.isEmpty()
        && Fields.share(predicate, other.predicate);
  }
}
