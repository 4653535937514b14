package org.rashomon.readings.names;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Role;
import org.rashomon.text.Span;

/** How old a named person is: "X, 43,", "43-year-old X", "X, a nurse aged 43". */
final class Ages {
  private static final int OLDEST = 125;

  private Ages() {}

  static Optional<Role> find(Setting in, Mention name) {
    return after(in, name).or(() -> before(in, name)).map(span -> role(in, name, span));
  }

  /** The age that stands in the words of a role: "a 3-year-old daughter". */
  static Optional<Role> within(Setting in, Mention name, Span title) {
    for (int i = 0; i < in.sentence().size(); i++) {
      if (title.contains(in.token(i).span())) {
        Optional<Span> compound = compound(in, i);
        if (compound.isPresent()) {
          return compound.map(span -> role(in, name, span));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> after(Setting in, Mention name) {
    int at = in.after(name);
    if (in.opens(at)) {
      at++;
      at = in.is(at, "aged", "age") ? at + 1 : at;
      boolean an = in.is(at, "a", "an");
      Optional<Span> compound = compound(in, an ? at + 1 : at);
      if (compound.isPresent()) {
        return compound;
      }
      return isAge(in, at) && closes(in, at + 1)
          ? Optional.of(in.token(at).span())
          : Optional.empty();
    }
    at = in.is(at, "who") ? at + 1 : at;
    boolean being = in.is(at, "is", "was") && isAge(in, at + 1);
    boolean years = in.is(at + 2, "years") || !in.has(at + 2) || in.token(at + 2).is("punct");
    return being && years ? Optional.of(in.token(at + 1).span()) : Optional.empty();
  }

  private static Optional<Span> before(Setting in, Mention name) {
    int at = name.first() - 5;
    return in.has(at) ? compound(in, at).filter(span -> ends(in, at + 4, name)) : Optional.empty();
  }

  private static boolean ends(Setting in, int old, Mention name) {
    return in.is(old, "old") && old + 1 == name.first();
  }

  /** "43-year-old". */
  private static Optional<Span> compound(Setting in, int at) {
    boolean is =
        in.hasTag(at, "CD")
            && in.is(at + 1, "-")
            && in.is(at + 2, "year")
            && in.is(at + 3, "-")
            && in.is(at + 4, "old");
    return is ? Optional.of(in.token(at).span().cover(in.token(at + 4).span())) : Optional.empty();
  }

  private static boolean isAge(Setting in, int at) {
    if (!in.has(at)) {
      return false;
    }
    String form = in.token(at).form();
    boolean short3 = !form.isEmpty() && form.length() <= 3;
    return short3
        && form.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(form) <= OLDEST;
  }

  private static boolean closes(Setting in, int at) {
    return !in.has(at)
        || in.is(at, ",", ".", ";", ")", "-RRB-", "of", "from", "and", "\"", ":", "--")
        || in.token(at).is("punct");
  }

  private static Role role(Setting in, Mention name, Span span) {
    String words = span.of(in.text());
    int end = 0;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    String years = words.substring(0, end).toLowerCase(Locale.ROOT);
    return new Role(
        in.sentence().index(),
        name.span(),
        span,
        Role.Kind.AGE,
        years.isEmpty() ? words : years,
        "",
        Role.Tenure.UNSAID);
  }
}
