package org.rashomon.readings.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Role;
import org.rashomon.text.Span;

/** What says when an office is held: "former", "then-", "late", "since 2015". */
final class Tenures {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "onetime", "erstwhile", "ousted", "deposed", "then", "retired");
  private static final Set<String> INCOMING = Set.of("incoming", "elect", "designate");

  private Tenures() {}

  /** Whether a word before an office says when, and nothing of the office itself. */
  static boolean isTime(String word) {
    return FORMER.contains(word) || INCOMING.contains(word) || word.equals("late");
  }

  /** When the office is held whose words begin and end here, by what stands in and around them. */
  static Role.Tenure of(Setting in, int first, Offices.Match match) {
    for (int i = first; i <= match.last() + 2 && in.has(i); i++) {
      String word = in.token(i).form().toLowerCase(Locale.ROOT);
      Optional<Role.Time> time = time(word);
      if (time.isPresent() && (i <= match.last() || isSuffix(in, match, i, word))) {
        return new Role.Tenure(time.get(), Optional.of(in.token(i).span()));
      }
    }
    return years(in, NounRun.end(in, match.last()))
        .or(() -> years(in, match.last() + 1))
        .orElse(Role.Tenure.UNSAID);
  }

  private static Optional<Role.Time> time(String word) {
    if (FORMER.contains(word)) {
      return word.equals("retired") ? Optional.empty() : Optional.of(Role.Time.FORMER);
    }
    if (INCOMING.contains(word)) {
      return Optional.of(Role.Time.INCOMING);
    }
    return word.equals("late") ? Optional.of(Role.Time.LATE) : Optional.empty();
  }

  /** "president-elect", "minister designate". */
  private static boolean isSuffix(Setting in, Offices.Match match, int at, String word) {
    return (word.equals("elect") || word.equals("designate"))
        && (at == match.last() + 1 || in.is(match.last() + 1, "-"));
  }

  /** "since 2015", "until 2015", "from 2001 to 2009". */
  private static Optional<Role.Tenure> years(Setting in, int at) {
    boolean since = in.is(at, "since");
    boolean until = in.is(at, "until");
    boolean from = in.is(at, "from") && isYear(in, at + 1) && in.is(at + 2, "to", "until", "-");
    int last = from ? at + 3 : at + 1;
    if (!(since || until || from) || !isYear(in, last)) {
      return Optional.empty();
    }
    Span words = in.token(at).span().cover(in.token(last).span());
    return Optional.of(
        new Role.Tenure(since ? Role.Time.NOW : Role.Time.FORMER, Optional.of(words)));
  }

  private static boolean isYear(Setting in, int at) {
    return in.hasTag(at, "CD") && in.token(at).form().matches("[12][0-9]{3}");
  }
}
