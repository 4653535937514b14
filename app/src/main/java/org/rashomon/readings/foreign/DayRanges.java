package org.rashomon.readings.foreign;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/** Puts the two days of a range together: "du 10 au 15 mai", "с 1 по 3 мая", "2月3日至5日". */
final class DayRanges {
  private static final Pattern FIRST =
      Pattern.compile("(?<![\\p{L}\\d.,])(\\d{1,2})(?:\\.|º|er|-го|-е)?(?=[ \\u00a0–—-])");
  private static final Pattern LAST = Pattern.compile("(\\d{1,2}) ?[日일号號]");
  private static final Pattern ARTICLE = Pattern.compile("(?:zum|dem|den|le|el|il|o) ");
  private static final Set<Character> DASHES = Set.of('-', '–', '—', '～', '〜', '~');
  private static final int FARTHEST = 24;

  private final Lexicon lexicon;

  DayRanges(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void read(String words, Dates dates) {
    List<Dates.Found> found = dates.sorted();
    for (int i = 0; i < found.size(); i++) {
      Dates.Found date = found.get(i);
      boolean joined = i + 1 < found.size() && join(words, date, found.get(i + 1), dates);
      if (joined) {
        i++;
      } else if (!after(words, date, dates)) {
        before(words, i == 0 ? 0 : found.get(i - 1).end(), date, dates);
      }
    }
  }

  private boolean join(String words, Dates.Found first, Dates.Found last, Dates dates) {
    boolean range = pastConnector(words, first.start(), first.end()) == last.start();
    if (range) {
      boolean lacks = first.basis() == Basis.PARTIAL && last.basis() == Basis.EXPLICIT;
      String from = lacks ? last.edtf().substring(0, 4) + first.edtf().substring(4) : first.edtf();
      put(from, last.edtf(), first.start(), last.end(), List.of(first, last), dates);
    }
    return range;
  }

  /** A number before the date: "10 au [15 mai]". */
  private void before(String words, int from, Dates.Found date, Dates dates) {
    Matcher m = FIRST.matcher(words);
    m.region(Math.max(from, date.start() - FARTHEST), date.start()).useTransparentBounds(true);
    while (m.find()) {
      if (pastConnector(words, m.start(), m.end()) == date.start()) {
        String start = day(date.edtf(), Integer.parseInt(m.group(1)));
        put(start, date.edtf(), m.start(), date.end(), List.of(date), dates);
        return;
      }
    }
  }

  /** A day after the date: "[2月3日]至5日". */
  private boolean after(String words, Dates.Found date, Dates dates) {
    int at = pastConnector(words, date.start(), date.end());
    Matcher m = LAST.matcher(words);
    boolean range = at >= 0 && m.region(at, words.length()).lookingAt();
    if (range) {
      String end = day(date.edtf(), Integer.parseInt(m.group(1)));
      put(date.edtf(), end, date.start(), m.end(), List.of(date), dates);
    }
    return range;
  }

  private static String day(String date, int day) {
    String two = "0" + day;
    return date.substring(0, 8) + two.substring(two.length() - 2);
  }

  private static void put(
      String from, String to, int start, int end, List<Dates.Found> instead, Dates dates) {
    if (isDay(from) && isDay(to) && from.compareTo(to) < 0) {
      dates.replace(
          instead,
          new Dates.Found(start, end, from + "/" + to, Granularity.DAY, instead.getLast().basis()));
    }
  }

  private static boolean isDay(String date) {
    String month = date.substring(0, 8) + "01";
    int day = Integer.parseInt(date.substring(8));
    return day >= 1 && day <= LocalDate.parse(month).lengthOfMonth();
  }

  /** Where the second day of a range would begin, or -1. */
  private int pastConnector(String words, int start, int end) {
    int at = Scripts.skipBlanks(words, end);
    if (at < words.length() && DASHES.contains(words.charAt(at))) {
      return Scripts.skipBlanks(words, at + 1);
    }
    Optional<Lexicon.Hit> hit = lexicon.at(Lexicon.Sort.TO, words, at);
    if (hit.isEmpty() || !follows(words, start, hit.get().value())) {
      return -1;
    }
    int next = Scripts.skipBlanks(words, hit.get().end());
    Matcher article = ARTICLE.matcher(words).region(next, words.length());
    return article.lookingAt() ? article.end() : next;
  }

  /** "between" must stand before the first where "and" stands before the last. */
  private static boolean follows(String words, int start, String between) {
    int from = Math.max(0, start - FARTHEST);
    String before = words.substring(from, start).toLowerCase(Locale.ROOT);
    return between.equals("-") || List.of(before.split(" ", -1)).contains(between);
  }
}
