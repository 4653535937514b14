package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.StableIds;
import org.rashomon.collations.Statement;
import org.rashomon.collations.Statement.Verdict;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.Block;
import org.rashomon.stories.Cast;

/** Gives each fact of a story its words, its witnesses and its verdict. */
public final class StatementBuilder {
  private final Witnesses witnesses;
  private final Touching disagreements;
  private final Citations citations;

  private StatementBuilder(Witnesses witnesses, Cast cast, List<Disagreement> disagreements) {
    this.witnesses = witnesses;
    this.disagreements = new Touching(disagreements);
    this.citations = new Citations(witnesses, cast);
  }

  /** The statements of a story, the most salient first. */
  public static List<Statement> build(
      Witnesses witnesses, Alignment alignment, Cast cast, List<Disagreement> disagreements) {
    StatementBuilder builder = new StatementBuilder(witnesses, cast, disagreements);
    StableIds ids = new StableIds("s");
    List<Statement> statements = new ArrayList<>();
    for (List<Passage> fact : Facts.of(alignment, witnesses, cast)) {
      statements.add(builder.statement(fact, ids));
    }
    statements.sort(Comparator.comparingDouble(Statement::salience).reversed());
    return statements;
  }

  private Statement statement(List<Passage> fact, StableIds ids) {
    List<Witnesses.Place> places = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Passage each : fact) {
      places.add(new Witnesses.Place(each.report(), each.span()));
      evidence.add(witnesses.evidence(each.report(), each.span(), each.sentence()));
    }
    List<String> origins = witnesses.originIds(places);
    List<Disagreement> touching = disagreements.of(evidence);
    String text = Wording.of(best(fact), witnesses);
    return new Statement(
        ids.of(key(fact)),
        text,
        verdict(origins, touching),
        salience(fact, origins),
        origins,
        citations.of(fact),
        touching.stream().map(Disagreement::id).toList(),
        evidence);
  }

  /** The words of the report that stated it first, which others that come later do not change. */
  private String key(List<Passage> fact) {
    Passage first =
        fact.stream()
            .min(
                Comparator.comparingInt((Passage each) -> witnesses.rank(each.report()))
                    .thenComparingInt(each -> each.span().start()))
            .orElseThrow();
    int start = first.span().start() - first.sentence().span().start();
    return witnesses.text(first.report(), first.sentence().span()) + "|" + start;
  }

  private static Verdict verdict(List<String> origins, List<Disagreement> touching) {
    boolean disputed = touching.stream().anyMatch(d -> d.type() == Disagreement.Type.CONTRADICTION);
    if (disputed) {
      return Verdict.DISPUTED;
    }
    return origins.size() > 1 ? Verdict.AGREED : Verdict.ALONE;
  }

  /** The most central passage that is no headline; the first of equals. */
  private static Passage best(List<Passage> fact) {
    Passage best = fact.getFirst();
    for (Passage each : fact) {
      boolean prose = each.sentence().kind() != Block.Kind.HEADLINE;
      boolean headline = best.sentence().kind() == Block.Kind.HEADLINE;
      boolean better = prose == headline ? prose : each.centrality() > best.centrality();
      best = better ? each : best;
    }
    return best;
  }

  /** The share of independent origins, and how near the top of a report the fact stands. */
  private double salience(List<Passage> fact, List<String> origins) {
    double share = (double) origins.size() / Math.max(1, witnesses.origins());
    double top = 0;
    for (Passage each : fact) {
      top = Math.max(top, height(each));
    }
    return Math.round((0.6 * share + 0.4 * top) * 100) / 100.0;
  }

  private static double height(Passage passage) {
    double depth = Math.exp(-passage.sentence().index() / 8.0);
    return switch (passage.sentence().kind()) {
      case HEADLINE -> 1;
      case CAPTION -> depth / 2;
      default -> depth;
    };
  }
}
