package org.rashomon.store.health;

import java.util.List;

/** What holds between tables; a query finds what breaks it. */
enum Rule {
  REFERENCES(
      "references between tables",
      "SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check LIMIT 1000"),
  VERSIONS(
      "versions of reports",
      "SELECT r.id FROM reports r LEFT JOIN versions v ON v.id = r.current WHERE v.id IS NULL"
          + " OR v.report <> r.id OR v.source <> r.outlet OR v.number <>"
          + " (SELECT count(*) FROM versions a WHERE a.report = r.id)"),
  PLACEMENTS(
      "places of reports in stories",
      "SELECT r.id FROM reports r LEFT JOIN stories s ON s.id = r.story"
          + " LEFT JOIN placements p ON p.report = r.id"
          + " WHERE s.id IS NULL OR s.merged_into IS NOT NULL OR p.report IS NULL"),
  COUNTS(
      "counts of stories",
      "SELECT s.id FROM stories s WHERE s.merged_into IS NULL AND (s.reports, s.outlets, s.first,"
          + " s.last) IS NOT (SELECT count(*), count(DISTINCT outlet), min(told), max(told)"
          + " FROM reports r WHERE r.story = s.id)",
      "UPDATE stories AS s SET (reports, outlets, first, last) = (SELECT count(*),"
          + " count(DISTINCT outlet), min(told), max(told) FROM reports r WHERE r.story = s.id)"
          + " WHERE s.merged_into IS NULL"),
  COLLATIONS(
      "collations by what they rest on",
      "SELECT s.id FROM stories s WHERE s.merged_into IS NULL AND s.stale = 0 AND ("
          + " s.reports <> (SELECT count(*) FROM collated_versions c WHERE c.story = s.id)"
          + " OR EXISTS (SELECT 1 FROM reports r WHERE r.story = s.id AND r.current NOT IN"
          + " (SELECT version FROM collated_versions c WHERE c.story = s.id)))",
      "UPDATE stories AS s SET stale = 1 WHERE s.merged_into IS NULL AND s.stale = 0 AND ("
          + " s.reports <> (SELECT count(*) FROM collated_versions c WHERE c.story = s.id)"
          + " OR EXISTS (SELECT 1 FROM reports r WHERE r.story = s.id AND r.current NOT IN"
          + " (SELECT version FROM collated_versions c WHERE c.story = s.id)))"),
  PASSAGES(
      "statements, quotes and people of stories without a collation",
      "SELECT story FROM (SELECT story FROM statements UNION SELECT story FROM quotes UNION"
          + " SELECT story FROM people) WHERE story NOT IN (SELECT story FROM collations)",
      "DELETE FROM statements WHERE story NOT IN (SELECT story FROM collations)",
      "DELETE FROM quotes WHERE story NOT IN (SELECT story FROM collations)",
      "DELETE FROM people WHERE story NOT IN (SELECT story FROM collations)");

  private final String about;
  private final String query;

  @SuppressWarnings("ImmutableEnumChecker") // a List.of
  private final List<String> mending;

  Rule(String about, String query, String... mending) {
    this.about = about;
    this.query = query;
    this.mending = List.of(mending);
  }

  String about() {
    return about;
  }

  /** The numbers of what breaks it. */
  String query() {
    return query;
  }

  /** Statements after which it holds again; none where that cannot be had. */
  List<String> mending() {
    return mending;
  }
}
