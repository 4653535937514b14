package org.rashomon.readings;

import java.util.Optional;
import org.rashomon.text.Span;

/**
 * A title, office, nationality, relation or age that a report gives a person.
 *
 * @param sentence index of the sentence
 * @param holder the person's name
 * @param title the words of the role ("North Korean foreign minister", "58")
 * @param kind what is said of the person
 * @param office the head of the role, lower case, without "former" and the like ("foreign
 *     minister"); the years of an age
 * @param of the person, body, place or nation it is held of, lower case, or empty ("north korean")
 * @param tenure when it holds
 */
public record Role(
    int sentence, Span holder, Span title, Kind kind, String office, String of, Tenure tenure) {

  /** What a role says of a person. */
  public enum Kind {
    /** A title, rank, office, occupation or membership. */
    OFFICE,
    /** Of which people or country. */
    NATIONALITY,
    /** What somebody is to somebody: kin, friend, rival, lawyer. */
    RELATION,
    AGE
  }

  /** Whether a role is held at the time of the report. */
  public enum Time {
    NOW,
    FORMER,
    /** Chosen and not yet in office. */
    INCOMING,
    /** The holder is dead. */
    LATE
  }

  /**
   * When a role holds.
   *
   * @param words what says so, "since 2015" included; none where the report says nothing
   */
  public record Tenure(Time time, Optional<Span> words) {
    public static final Tenure UNSAID = new Tenure(Time.NOW, Optional.empty());
  }

  /** Whether it is said to be over. */
  public boolean former() {
    return tenure.time() == Time.FORMER;
  }
}
