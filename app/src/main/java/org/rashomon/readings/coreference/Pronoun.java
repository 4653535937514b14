package org.rashomon.readings.coreference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Token;

/**
 * A pronoun of the third person in the singular.
 *
 * @param person whether it stands for persons
 * @param gender of whom
 * @param reflexive "himself"
 */
record Pronoun(boolean person, Gender gender, boolean reflexive) {
  private static final Map<String, Pronoun> FORMS =
      Map.ofEntries(
          Map.entry("he", man(false)),
          Map.entry("him", man(false)),
          Map.entry("his", man(false)),
          Map.entry("himself", man(true)),
          Map.entry("she", woman(false)),
          Map.entry("her", woman(false)),
          Map.entry("hers", woman(false)),
          Map.entry("herself", woman(true)),
          Map.entry("it", thing(false)),
          Map.entry("its", thing(false)),
          Map.entry("itself", thing(true)));

  static Optional<Pronoun> of(Token token) {
    return token.pos().startsWith("PRP")
        ? Optional.ofNullable(FORMS.get(token.form().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Pronoun man(boolean reflexive) {
    return new Pronoun(true, Gender.MALE, reflexive);
  }

  private static Pronoun woman(boolean reflexive) {
    return new Pronoun(true, Gender.FEMALE, reflexive);
  }

  private static Pronoun thing(boolean reflexive) {
    return new Pronoun(false, Gender.UNKNOWN, reflexive);
  }
}
