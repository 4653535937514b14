package org.rashomon.articles;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** News outlets that other outlets cite, from a list of the widely cited ones. */
public final class Outlets {
  private static final List<List<String>> ROWS = Tables.rows("outlets.tsv");

  private static final Map<String, String> BY_SITE =
      ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row.get(1), List::getFirst));

  private Outlets() {}

  /** The outlet whose registered site this is, or whose name it is. */
  public static Optional<String> published(String siteOrName) {
    String name = siteOrName.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "").strip();
    return Optional.ofNullable(BY_SITE.get(name))
        .or(
            () ->
                ROWS.stream()
                    .filter(row -> row.stream().skip(2).anyMatch(a -> a.equalsIgnoreCase(name)))
                    .map(List::getFirst)
                    .findFirst());
  }

  /** Every way in which a text writes an outlet, with the outlet's name. */
  public static SortedMap<String, String> written() {
    SortedMap<String, String> written = new TreeMap<>();
    ROWS.forEach(row -> row.stream().skip(2).forEach(way -> written.put(way, row.getFirst())));
    return written;
  }
}
