package org.rashomon.readings.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Role;
import org.rashomon.text.Span;

/** Of which people or country a named person is: "Brazil's X", "X of Brazil", "the Brazilian X". */
final class Nations {
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Nations() {}

  static Optional<Role> find(Setting in, Mention name) {
    return before(in, name).or(() -> after(in, name)).map(nation -> role(in, name, nation));
  }

  private static Optional<Mention> before(Setting in, Mention name) {
    int at = name.first() - 1;
    if (in.hasTag(at, "POS")) {
      return in.at(at - 1).filter(m -> isCountry(in, m));
    }
    return in.at(at).filter(m -> m.kind() == Mention.Kind.NATIONALITY);
  }

  private static Optional<Mention> after(Setting in, Mention name) {
    int of = name.last() + 1;
    return in.is(of, "of") ? in.at(of + 1).filter(m -> isCountry(in, m)) : Optional.empty();
  }

  private static boolean isCountry(Setting in, Mention mention) {
    String words = mention.span().of(in.text()).toLowerCase(Locale.ROOT);
    return mention.kind() == Mention.Kind.PLACE && COUNTRIES.contains(words);
  }

  private static Role role(Setting in, Mention name, Mention nation) {
    Span span = nation.span();
    return new Role(
        in.sentence().index(),
        name.span(),
        span,
        Role.Kind.NATIONALITY,
        OfficePhrase.bare(span.of(in.text())),
        "",
        Role.Tenure.UNSAID);
  }
}
