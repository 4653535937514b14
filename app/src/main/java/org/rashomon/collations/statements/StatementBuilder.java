package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.StableIds;
import org.rashomon.collations.Statement;
import org.rashomon.collations.Statement.Verdict;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Clusters;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Block;
import org.rashomon.text.Span;

/** Brings together the clauses that state one fact, and gives each fact its verdict. */
public final class StatementBuilder {
  private static final float SAME_FACT = 0.45f;
  private final Witnesses witnesses;
  private final Alignment alignment;
  private final List<Disagreement> disagreements;

  private StatementBuilder(
      Witnesses witnesses, Alignment alignment, List<Disagreement> disagreements) {
    this.witnesses = witnesses;
    this.alignment = alignment;
    this.disagreements = disagreements;
  }

  /** The statements of a story, the most salient first. */
  public static List<Statement> build(
      Witnesses witnesses, Alignment alignment, List<Disagreement> disagreements) {
    return new StatementBuilder(witnesses, alignment, disagreements).build();
  }

  private List<Statement> build() {
    List<List<Integer>> groups =
        Clusters.group(alignment.units().size(), alignment::similarity, SAME_FACT);
    StableIds ids = new StableIds("s");
    List<Statement> statements = new ArrayList<>();
    for (List<Passage> facts : passages(groups)) {
      statements.add(statement(facts, ids));
    }
    statements.sort(Comparator.comparingDouble(Statement::salience).reversed());
    return statements;
  }

  /** Where a report states something, and how well the words stand for all. */
  private record Passage(Unit unit, Span span, double centrality) {}

  /** Clauses that stand alone are told as their whole sentence, once. */
  private List<List<Passage>> passages(List<List<Integer>> groups) {
    List<List<Passage>> facts = new ArrayList<>();
    Map<List<Integer>, Boolean> told = new LinkedHashMap<>();
    for (List<Integer> group : groups) {
      if (group.size() > 1) {
        facts.add(group.stream().map(id -> passage(id, group)).toList());
        group.forEach(id -> told.put(sentenceOf(id), true));
      }
    }
    for (List<Integer> group : groups) {
      if (group.size() == 1 && told.putIfAbsent(sentenceOf(group.getFirst()), true) == null) {
        Unit unit = alignment.units().get(group.getFirst());
        facts.add(List.of(new Passage(unit, unit.sentence().span(), 1)));
      } else if (group.size() == 1 && sharesSentence(group.getFirst(), facts)) {
        facts.add(List.of(passage(group.getFirst(), group)));
      }
    }
    return facts;
  }

  private boolean sharesSentence(int id, List<List<Passage>> facts) {
    Unit unit = alignment.units().get(id);
    return facts.stream()
        .flatMap(List::stream)
        .noneMatch(
            each -> each.unit().report() == unit.report() && each.span().contains(unit.span()));
  }

  private List<Integer> sentenceOf(int id) {
    Unit unit = alignment.units().get(id);
    return List.of(unit.report(), unit.sentence().index());
  }

  private Passage passage(int id, List<Integer> group) {
    Unit unit = alignment.units().get(id);
    double sum = 0;
    for (int other : group) {
      sum += other == id ? 0 : alignment.similarity(id, other);
    }
    return new Passage(unit, unit.span(), sum);
  }

  private Statement statement(List<Passage> facts, StableIds ids) {
    Passage best =
        facts.stream()
            .max(
                Comparator.comparingInt(
                        (Passage each) ->
                            each.unit().sentence().kind() == Block.Kind.HEADLINE ? 0 : 1)
                    .thenComparingDouble(Passage::centrality)
                    .thenComparingInt(each -> -each.unit().id()))
            .orElseThrow();
    TreeSet<Integer> reports = new TreeSet<>();
    List<Evidence> evidence = new ArrayList<>();
    TreeSet<String> sources = new TreeSet<>();
    for (Passage each : facts) {
      reports.add(each.unit().report());
      evidence.add(witnesses.evidence(each.unit().report(), each.span(), each.unit().sentence()));
      sources.addAll(sources(each));
    }
    List<String> origins = witnesses.originIds(reports);
    List<String> touching = touching(evidence);
    boolean disputed =
        disagreements.stream()
            .anyMatch(
                d -> d.type() == Disagreement.Type.CONTRADICTION && touching.contains(d.id()));
    Verdict verdict =
        disputed ? Verdict.DISPUTED : origins.size() > 1 ? Verdict.AGREED : Verdict.ALONE;
    String text = witnesses.text(best.unit().report(), best.span());
    return new Statement(
        ids.of(text),
        text,
        verdict,
        salience(facts, origins),
        origins,
        List.copyOf(sources),
        touching,
        evidence);
  }

  private List<String> sources(Passage passage) {
    List<String> sources = new ArrayList<>();
    for (Attribution each : witnesses.reading(passage.unit().report()).attributions()) {
      if (each.sentence() == passage.unit().sentence().index()
          && each.manner() != Attribution.Manner.HEDGED
          && each.content().overlaps(passage.span())) {
        sources.add(witnesses.text(passage.unit().report(), each.source()).replaceAll("\\s+", " "));
      }
    }
    return sources;
  }

  private List<String> touching(List<Evidence> evidence) {
    return disagreements.stream()
        .filter(d -> d.type().isOpen())
        .filter(
            d ->
                d.variants().stream()
                    .flatMap(v -> v.evidence().stream())
                    .anyMatch(e -> evidence.stream().anyMatch(own -> meet(own, e))))
        .map(Disagreement::id)
        .toList();
  }

  private static boolean meet(Evidence a, Evidence b) {
    return a.article().equals(b.article()) && a.start() < b.end() && b.start() < a.end();
  }

  private double salience(List<Passage> facts, List<String> origins) {
    double share = (double) origins.size() / Math.max(1, witnesses.origins());
    double top = 0;
    for (Passage each : facts) {
      top =
          Math.max(
              top,
              each.unit().sentence().kind() == Block.Kind.HEADLINE
                  ? 1
                  : Math.exp(-each.unit().sentence().index() / 8.0));
    }
    return Math.round((0.6 * share + 0.4 * top) * 100) / 100.0;
  }
}
