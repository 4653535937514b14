package org.rashomon.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** News agencies in a credit line, from a list of the world's agencies. */
public final class Agencies {
  /** Initials stand for an agency only by themselves, between these marks. */
  private static final Pattern SEGMENTS = Pattern.compile("[/,;|()+&–—]| - | and | via | for ");

  /**
   * @param initials those of the aliases that count only by themselves
   * @param phrases the other aliases as words in lower case, with a space on either side
   */
  private record Agency(
      String name, List<String> aliases, List<String> initials, List<String> phrases) {

    static Agency of(List<String> row) {
      List<String> aliases = row.subList(1, row.size());
      return new Agency(
          row.getFirst(),
          aliases,
          aliases.stream().filter(Agencies::isInitials).toList(),
          aliases.stream()
              .filter(alias -> !isInitials(alias))
              .map(alias -> " " + Words.spaced(alias.toLowerCase(Locale.ROOT)) + " ")
              .toList());
    }

    boolean isIn(String words, List<String> segments) {
      return initials.stream().anyMatch(segments::contains)
          || phrases.stream().anyMatch(words::contains);
    }
  }

  private static final List<Agency> ALL =
      Tables.rows("agencies.tsv").stream().map(Agency::of).toList();

  private Agencies() {}

  /** The agency that a byline, a publisher's name or a credit names first in the list. */
  public static Optional<String> in(String credit) {
    String bounded = credit.length() > 500 ? credit.substring(0, 500) : credit;
    String words = " " + Words.spaced(bounded.toLowerCase(Locale.ROOT)) + " ";
    List<String> segments =
        SEGMENTS.splitAsStream(bounded).map(String::strip).map(Agencies::unprefixed).toList();
    return ALL.stream()
        .filter(agency -> agency.isIn(words, segments))
        .map(Agency::name)
        .findFirst();
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
