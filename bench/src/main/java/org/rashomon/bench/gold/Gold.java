package org.rashomon.bench.gold;

import java.util.List;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Disagreement.Kind;

/** What a careful reader finds when the reports of one event are laid side by side. */
public record Gold(
    List<Difference> differences,
    List<Fact> agreements,
    List<Fact> alone,
    List<Quote> quotes,
    List<Copy> copies) {

  public Gold {
    differences = List.copyOf(differences);
    agreements = List.copyOf(agreements);
    alone = List.copyOf(alone);
    quotes = List.copyOf(quotes);
    copies = List.copyOf(copies);
  }

  /**
   * Words of a report.
   *
   * @param article the report's id
   * @param quote an exact part of its text
   */
  public record Passage(String article, String quote) {}

  /**
   * Reports that say different things about one fact.
   *
   * @param salience 1 a detail, 3 central
   */
  public record Difference(
      String id,
      Kind kind,
      Disagreement.Type type,
      int salience,
      String about,
      List<Variant> variants) {
    public Difference {
      variants = List.copyOf(variants);
    }
  }

  /** One of the values and where it stands. */
  public record Variant(String value, List<Passage> evidence) {
    public Variant {
      evidence = List.copyOf(evidence);
    }
  }

  /** A fact that reports state. */
  public record Fact(String id, List<Passage> evidence) {
    public Fact {
      evidence = List.copyOf(evidence);
    }
  }

  /** A quotation that two or more reports carry. */
  public record Quote(String id, List<Passage> variants) {
    public Quote {
      variants = List.copyOf(variants);
    }
  }

  /** Reports that share paragraphs. */
  public record Copy(List<String> articles) {
    public Copy {
      articles = List.copyOf(articles);
    }
  }
}
