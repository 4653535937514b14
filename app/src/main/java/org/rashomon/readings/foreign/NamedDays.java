package org.rashomon.readings.foreign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.foreign.Lexicon.Sort;

/**
 * "Yesterday" and weekdays by their names in the Unicode CLDR: the last one up to the publication,
 * or the next where that is said.
 */
final class NamedDays {

  /** Languages whose weekdays change their ending after "on". */
  private static final Set<String> INFLECTED = Set.of("ru", "uk", "pl");

  private final Lexicon lexicon;
  private final boolean inflected;
  private final boolean capitals;
  private final Map<String, DayOfWeek> weekdays = new LinkedHashMap<>();

  NamedDays(Locale locale, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.inflected = INFLECTED.contains(locale.getLanguage());
    this.capitals = locale.getLanguage().equals("de");
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale);
      boolean named = name.length() > 2 && name.chars().noneMatch(Character::isDigit);
      if (named && !locale.getLanguage().isEmpty()) {
        weekdays.put(inflected ? accusative(name) : name, day);
      }
    }
  }

  private static String accusative(String name) {
    String stem = name.substring(0, name.length() - 1);
    return switch (name.charAt(name.length() - 1)) {
      case 'а' -> stem + "у";
      case 'я' -> stem + "ю";
      case 'a' -> stem + "ę";
      default -> name;
    };
  }

  void read(String words, Dates dates) {
    dates.published().ifPresent(day -> read(words, day, dates));
  }

  private void read(String words, LocalDate published, Dates dates) {
    for (int i = 0; i < words.length(); i++) {
      if (Scripts.beginsWord(words, i)) {
        int at = i;
        boolean small = !Character.isUpperCase(words.charAt(i)) || Scripts.isFirst(words, i);
        if (small) {
          lexicon.at(Sort.DAY, words, at).ifPresent(hit -> relative(at, hit, published, dates));
        }
        if (small || capitals) {
          weekday(words, at, published, dates);
        }
      }
    }
  }

  private static void relative(int at, Lexicon.Hit hit, LocalDate published, Dates dates) {
    LocalDate day = published.plusDays(Integer.parseInt(hit.value()));
    dates.add(new Dates.Found(at, hit.end(), day.toString(), Granularity.DAY, Basis.RELATIVE));
  }

  private void weekday(String words, int at, LocalDate published, Dates dates) {
    Optional<Map.Entry<String, DayOfWeek>> named =
        weekdays.entrySet().stream()
            .filter(each -> words.regionMatches(true, at, each.getKey(), 0, each.getKey().length()))
            .filter(each -> Scripts.endsWord(words, at + each.getKey().length()))
            .findFirst();
    if (named.isEmpty() || (inflected && !lexicon.before(Sort.ONDAY, words, at))) {
      return;
    }
    int end = at + named.get().getKey().length();
    if (!capitals && isName(words, at, end)) {
      return;
    }
    boolean next =
        lexicon.before(Sort.NEXT, words, at)
            || lexicon.at(Sort.NEXT, words, Scripts.skipBlanks(words, end)).isPresent();
    LocalDate day =
        published.with(
            next
                ? TemporalAdjusters.next(named.get().getValue())
                : TemporalAdjusters.previousOrSame(named.get().getValue()));
    dates.add(new Dates.Found(at, end, day.toString(), Granularity.DAY, Basis.WEEKDAY));
  }

  /** "Domingo Pérez": two capitals are a name. */
  private static boolean isName(String words, int at, int end) {
    int next = Scripts.skipBlanks(words, end);
    return Character.isUpperCase(words.charAt(at))
        && next > end
        && next < words.length()
        && Character.isUpperCase(words.charAt(next));
  }
}
