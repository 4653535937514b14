package org.rashomon.store.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.store.Library;
import org.rashomon.store.Sql;
import org.rashomon.store.search.Query.Field;

/**
 * Looks things up by words, the best matches (BM25) first; of reports, the best of those that match
 * and were taken in last.
 */
public final class Search {
  private static final char BEGIN = '\u0002';
  private static final char END = '\u0003';

  /** So many of the reports that match, those taken in last, are ranked. */
  private static final int RANKED = 2_000;

  private static final String SNIPPET = "snippet(%s_found, %d, char(2), char(3), '', 24)";

  private final Sql sql;

  public Search(Library library) {
    this.sql = library.sql();
  }

  /**
   * What is found, kind by kind.
   *
   * @param most how many of each kind at most
   */
  public List<Hit> find(Query query, int most) {
    List<Hit> hits = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (query.kinds().contains(kind)) {
        hits.addAll(
            switch (kind) {
              case REPORT -> reports(query, most);
              case STATEMENT -> statements(query, most);
              case QUOTE -> quotes(query, most);
              case PERSON -> people(query, most);
            });
      }
    }
    return hits;
  }

  /** Ranking asks the index of each match, so a word that is everywhere must not ask of all. */
  private List<Hit> reports(Query query, int most) {
    String newest =
        "SELECT rowid AS id, rank AS place FROM reports_found WHERE reports_found MATCH ? "
            + range("reports_found.rowid", query)
            + "ORDER BY rowid DESC LIMIT "
            + RANKED;
    String best = "SELECT id, place FROM (" + newest + ") ORDER BY place, id LIMIT ?";
    return Match.of(query, field -> true)
        .map(
            match ->
                sql.list(
                    "SELECT r.story, r.name, t.headline, "
                        + SNIPPET.formatted("reports", 1)
                        + ", t.text FROM ("
                        + best
                        + ") f CROSS JOIN reports_found CROSS JOIN reports r"
                        + " CROSS JOIN report_texts t WHERE reports_found MATCH ?"
                        + " AND reports_found.rowid = f.id AND r.id = f.id AND t.id = f.id"
                        + " ORDER BY f.place, f.id",
                    row -> hit(Kind.REPORT, row),
                    match,
                    most,
                    match))
        .orElse(List.of());
  }

  private List<Hit> statements(Query query, int most) {
    return passages(query, most, Kind.STATEMENT, "statements", "s.verdict", 0);
  }

  private List<Hit> quotes(Query query, int most) {
    return passages(query, most, Kind.QUOTE, "quotes", "s.speaker", 0);
  }

  /** A statement or a quotation is of an outlet if the report it is shown from is. */
  private List<Hit> passages(
      Query query, int most, Kind kind, String table, String title, int column) {
    Optional<String> match = Match.of(query, field -> field == Field.ANY);
    boolean isElsewhere =
        query.terms().stream().anyMatch(t -> t.field() == Field.HEADLINE && !t.isExcluded());
    if (match.isEmpty() || isElsewhere) {
      return List.of();
    }
    Outlets outlets = Outlets.of(query);
    String found =
        ("SELECT s.story, r.name, "
                + title
                + ", "
                + SNIPPET
                + ", t.text FROM %1$s_found"
                + " JOIN %1$s s ON s.id = %1$s_found.rowid"
                + " JOIN reports r ON r.id = s.report JOIN report_texts t ON t.id = r.id"
                + " WHERE %1$s_found MATCH ? ")
            .formatted(table, column);
    return sql.list(
        found + range("r.id", query) + outlets.condition() + "ORDER BY rank, s.id LIMIT ?",
        row -> hit(kind, row),
        outlets.arguments(match.get(), most));
  }

  /** People stand in whole stories, so neither outlets nor days choose among them. */
  private List<Hit> people(Query query, int most) {
    Optional<String> match = Match.of(query, field -> field == Field.ANY);
    boolean isElsewhere =
        query.terms().stream().anyMatch(t -> t.field() != Field.ANY && !t.isExcluded());
    if (match.isEmpty() || isElsewhere) {
      return List.of();
    }
    return sql.list(
        "SELECT p.story, '', p.name, replace(p.roles, char(10), ', '), '' FROM people_found"
            + " JOIN people p ON p.id = people_found.rowid WHERE people_found MATCH ?"
            + " ORDER BY rank, p.id LIMIT ?",
        row -> hit(Kind.PERSON, row),
        match.get(),
        most);
  }

  /** Conditions on when a report was told; the values are numbers, never words of a user. */
  private static String range(String report, Query query) {
    String times =
        query.since().map(t -> " AND d.told >= " + t.getEpochSecond()).orElse("")
            + query.until().map(t -> " AND d.told < " + t.getEpochSecond()).orElse("");
    // Asked of each match; a list of reports would have the index asked for each of them.
    return times.isEmpty()
        ? ""
        : "AND EXISTS (SELECT 1 FROM reports d WHERE d.id = +" + report + times + ") ";
  }

  private static Hit hit(Kind kind, org.rashomon.store.Row row) throws SQLException {
    List<Hit.Piece> pieces = pieces(row.text(4));
    String words = String.join("", pieces.stream().map(Hit.Piece::text).toList());
    String text = row.text(5);
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    int start = at < 0 ? -1 : text.codePointCount(0, at);
    return new Hit(kind, row.number(1), row.text(2), row.text(3), pieces, start);
  }

  private static List<Hit.Piece> pieces(String marked) {
    List<Hit.Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < marked.length()) {
      boolean isFound = marked.charAt(from) == BEGIN;
      int start = isFound ? from + 1 : from;
      int end = marked.indexOf(isFound ? END : BEGIN, start);
      int stop = end < 0 ? marked.length() : end;
      if (stop > start) {
        pieces.add(new Hit.Piece(marked.substring(start, stop), isFound));
      }
      from = isFound ? stop + 1 : stop;
    }
    return pieces;
  }
}
