package org.rashomon.readings.coreference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.readings.Sentence;

/** Somebody or something that a report has spoken of so far. */
final class Referent {
  final int number;
  final Known.Sort sort;
  final Set<String> nouns = new HashSet<>();
  final Set<String> origins = new HashSet<>();
  final Set<String> owners = new HashSet<>();
  final boolean several;
  final boolean named;
  Gender gender;
  double salience;
  int lastSentence = -1;
  boolean subject;
  @Nullable NounPhrase last;

  Referent(int number, Known.Sort sort, Gender gender, boolean several, boolean named) {
    this.number = number;
    this.sort = sort;
    this.gender = gender;
    this.several = several;
    this.named = named;
  }

  /** Where a sentence last spoke of it, if it does. */
  Optional<NounPhrase> lastIn(Sentence sentence) {
    return lastSentence == sentence.index() ? Optional.ofNullable(last) : Optional.empty();
  }

  static Referent of(Known known) {
    Referent referent = new Referent(known.number(), known.sort(), known.gender(), false, true);
    referent.nouns.addAll(known.nouns());
    referent.origins.addAll(known.origins());
    return referent;
  }
}
