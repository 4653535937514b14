package org.rashomon.collations.disagreements;

import java.util.List;
import java.util.Optional;
import org.rashomon.readings.statuses.Status;

/**
 * That something is in a state, does something, or does not.
 *
 * @param status the state, or the predicate where it names none
 * @param phase how far it has come
 * @param verb whether it is told by a verb, not by a noun of an event
 * @param lasting whether it is told of a time up to another ("had not won since 1908", "has not yet
 *     been named")
 * @param agents who do it, each as {@link Scene#agent}
 * @param patients whom it is done to, each as {@link Scene#patient}
 * @param when EDTF values of the dates in its clause
 */
record StateClaim(
    Status status,
    Phase phase,
    boolean verb,
    boolean lasting,
    List<String> agents,
    List<String> patients,
    List<String> when) {

  /** How far something has come. */
  enum Phase {
    /** Planned, wished for, or going on at this moment. */
    OPEN,
    /** Somebody is at it, and it is not done yet. */
    UNDER_WAY,
    DONE
  }

  StateClaim {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    when = List.copyOf(when);
  }

  /** Those whom it puts into a state: patients, or agents where there are none. */
  List<String> holders() {
    return patients.isEmpty() ? agents : patients;
  }

  /**
   * Whom both claims are of, where their parts do not conflict: agents are the same, or one has
   * none; so with patients; and what has no agent may be of the other's agent ("the bridge
   * reopened", "police closed the bridge").
   */
  Optional<String> common(StateClaim other) {
    Optional<String> held = first(holders(), other.holders());
    if (patients.isEmpty() != other.patients.isEmpty()) {
      return held;
    }
    boolean agree =
        agents.isEmpty() || other.agents.isEmpty() || first(agents, other.agents).isPresent();
    boolean whole = !patients.isEmpty() || !agents.isEmpty();
    return agree && whole ? held : Optional.empty();
  }

  /** Whether the same does it to the same. */
  boolean isOfSameParts(StateClaim other) {
    return first(agents, other.agents).isPresent() && first(patients, other.patients).isPresent();
  }

  private static Optional<String> first(List<String> some, List<String> others) {
    return some.stream().filter(others::contains).findFirst();
  }
}
