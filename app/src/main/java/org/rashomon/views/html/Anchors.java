package org.rashomon.views.html;

import org.rashomon.collations.Evidence;

/** Names of the places in the page: letters, digits, hyphens and dots only. */
final class Anchors {
  private Anchors() {}

  static String dispute(String id) {
    return "dispute-" + slug(id);
  }

  static String statement(String id) {
    return "statement-" + slug(id);
  }

  static String quote(String id) {
    return "quote-" + slug(id);
  }

  static String entity(String id) {
    return "name-" + slug(id);
  }

  static String report(String id) {
    return "report-" + slug(id);
  }

  /** The characters themselves: the report and its code points. */
  static String passage(Evidence e) {
    return passage(e.article(), e.start(), e.end());
  }

  static String passage(String article, int start, int end) {
    return "at-" + slug(article) + "-" + start + "-" + end;
  }

  static String link(String anchor) {
    return "#" + anchor;
  }

  /** Different ids stay different: whatever is not a plain character becomes its number. */
  private static String slug(String id) {
    StringBuilder slug = new StringBuilder(id.length());
    id.codePoints()
        .forEach(
            c -> {
              if ((c < 128 && Character.isLetterOrDigit(c)) || c == '_' || c == '-') {
                slug.appendCodePoint(c);
              } else {
                slug.append('.').append(Integer.toHexString(c)).append('.');
              }
            });
    return slug.toString();
  }
}
