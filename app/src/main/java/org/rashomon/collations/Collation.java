package org.rashomon.collations;

import java.util.List;

/**
 * The collation document: everything that every view, export and scorer is made from. Lists are in
 * a stable order; the same reports give the same document.
 */
public record Collation(
    String title,
    List<Report> articles,
    List<Origin> origins,
    List<Disagreement> disagreements,
    List<Statement> statements,
    List<QuoteGroup> quotes,
    List<Entity> entities,
    List<TimelineEntry> timeline,
    List<BriefSentence> brief) {

  /** The format's name and version, as the document states it. */
  public static final String FORMAT = "rashomon-collation/1";

  public Collation {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    disagreements = List.copyOf(disagreements);
    statements = List.copyOf(statements);
    quotes = List.copyOf(quotes);
    entities = List.copyOf(entities);
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
  }

  /** The origins of whole reports: every report is in one. */
  public List<Origin> wholeOrigins() {
    return origins.stream().filter(origin -> !origin.partial()).toList();
  }
}
