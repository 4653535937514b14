package org.rashomon.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** News agencies in a credit line, from a list of the world's agencies. */
public final class Agencies {
  /** Initials stand for an agency only by themselves, between these marks. */
  private static final Pattern SEGMENTS = Pattern.compile("[/,;|()+&–—]| - | and | via | for ");

  private record Agency(String name, List<String> aliases) {}

  private static final List<Agency> ALL =
      Tables.rows("agencies.tsv").stream()
          .map(row -> new Agency(row.getFirst(), row.subList(1, row.size())))
          .toList();

  private Agencies() {}

  /** The agency that a byline, a publisher's name or a credit names first in the list. */
  public static Optional<String> in(String credit) {
    String bounded = credit.length() > 500 ? credit.substring(0, 500) : credit;
    String words = " " + Words.spaced(bounded.toLowerCase(Locale.ROOT)) + " ";
    List<String> segments =
        SEGMENTS.splitAsStream(bounded).map(String::strip).map(Agencies::unprefixed).toList();
    return ALL.stream()
        .filter(agency -> agency.aliases().stream().anyMatch(a -> names(a, words, segments)))
        .map(Agency::name)
        .findFirst();
  }

  private static boolean names(String alias, String words, List<String> segments) {
    return isInitials(alias)
        ? segments.contains(alias)
        : words.contains(" " + Words.spaced(alias.toLowerCase(Locale.ROOT)) + " ");
  }

  private static boolean isInitials(String alias) {
    return alias.length() <= 4;
  }

  /** Every way in which a credit writes an agency, web addresses left out. */
  public static List<String> written() {
    return ALL.stream()
        .flatMap(agency -> agency.aliases().stream())
        .filter(alias -> isInitials(alias) || alias.indexOf('.') < 0)
        .distinct()
        .toList();
  }

  private static String unprefixed(String segment) {
    return segment.startsWith("By ") ? segment.substring(3).strip() : segment;
  }
}
