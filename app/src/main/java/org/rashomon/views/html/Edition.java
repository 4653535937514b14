package org.rashomon.views.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;

/**
 * A collation in the order in which the page shows it: disputes have letters, statements numbers,
 * and both are the same wherever they are named.
 */
final class Edition {
  private final Collation collation;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, Characters> characters = new HashMap<>();
  private final Map<String, Origin> originOf = new HashMap<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private final SourceNames names;
  private final List<Disagreement> disputes;
  private final Map<String, String> letters = new HashMap<>();
  private final List<Statement> statements;
  private final Map<String, Integer> numbers = new HashMap<>();

  Edition(Collation collation) {
    this.collation = collation;
    for (Report report : collation.articles()) {
      reports.put(report.id(), report);
      characters.put(report.id(), new Characters(report.text()));
    }
    for (Origin origin : collation.origins()) {
      origins.put(origin.id(), origin);
      if (!origin.partial()) {
        origin.articles().forEach(article -> originOf.put(article, origin));
      }
    }
    names = new SourceNames(collation.articles());
    disputes = inOrder(collation.disagreements());
    for (Disagreement d : disputes) {
      letters.put(d.id(), letter(letters.size()));
    }
    statements = sorted(collation.statements());
    for (Statement s : statements) {
      numbers.put(s.id(), numbers.size() + 1);
    }
  }

  private static List<Disagreement> inOrder(List<Disagreement> all) {
    return all.stream()
        .filter(d -> d.type().isOpen())
        .sorted(Comparator.comparingDouble(Disagreement::salience).reversed())
        .toList();
  }

  private static List<Statement> sorted(List<Statement> all) {
    Comparator<Statement> byVerdict =
        Comparator.comparingInt(s -> s.verdict() == Statement.Verdict.DISPUTED ? 0 : 1);
    return all.stream()
        .sorted(
            byVerdict
                .thenComparing(Statement::verdict)
                .thenComparing(Comparator.comparingInt(Edition::witnesses).reversed())
                .thenComparing(Comparator.comparingDouble(Statement::salience).reversed()))
        .toList();
  }

  private static int witnesses(Statement s) {
    return s.verdict() == Statement.Verdict.AGREED ? s.origins().size() : 0;
  }

  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  Collation collation() {
    return collation;
  }

  List<Report> read() {
    return collation.articles().stream().filter(r -> r.notRead().isEmpty()).toList();
  }

  List<Report> unread() {
    return collation.articles().stream().filter(r -> r.notRead().isPresent()).toList();
  }

  /** The reports that were read, those of one origin beside each other. */
  List<Report> columns() {
    Set<Report> columns = new LinkedHashSet<>();
    for (Origin origin : collation.wholeOrigins()) {
      origin.articles().forEach(id -> report(id).ifPresent(columns::add));
    }
    columns.addAll(collation.articles());
    return columns.stream().filter(r -> r.notRead().isEmpty()).toList();
  }

  /** Contradictions and updates, the most salient first. */
  List<Disagreement> disputes() {
    return disputes;
  }

  /** Differences that nobody has to settle. */
  List<Disagreement> notes() {
    return collation.disagreements().stream().filter(d -> !d.type().isOpen()).toList();
  }

  /** Disputed, then agreed by how many origins, then alone; the most salient first in each. */
  List<Statement> statements() {
    return statements;
  }

  Optional<Statement> statement(String id) {
    return Optional.ofNullable(numbers.get(id)).map(n -> statements.get(n - 1));
  }

  Optional<Report> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  Report reportOf(Evidence e) {
    return report(e.article())
        .orElseThrow(
            () -> new IllegalArgumentException("evidence of no report: \"" + e.article() + "\""));
  }

  Characters characters(Evidence e) {
    return characters(reportOf(e));
  }

  Characters characters(Report report) {
    return characters.computeIfAbsent(report.id(), id -> new Characters(report.text()));
  }

  Optional<Origin> originOf(String article) {
    return Optional.ofNullable(originOf.get(article));
  }

  Optional<Disagreement> dispute(String id) {
    return disputes.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** "A", "B" … of a dispute; empty for a note. */
  String letterOf(String disagreement) {
    return letters.getOrDefault(disagreement, "");
  }

  /** 1, 2 … of a statement. */
  int numberOf(Statement s) {
    return numbers.getOrDefault(s.id(), 0);
  }

  /** What the page calls a report: its publisher, and no two of them the same. */
  String nameOf(Report report) {
    return names.of(report);
  }

  /** What a reader would call a witness: the agency, or the publisher. */
  String nameOf(Origin origin) {
    return origin
        .credit()
        .orElseGet(
            () ->
                origin.articles().stream()
                    .findFirst()
                    .flatMap(this::report)
                    .map(this::nameOf)
                    .orElse(origin.id()));
  }

  /** The evidence of each witness, in the order of the evidence. */
  Map<String, List<Evidence>> byWitness(List<Evidence> evidence) {
    Map<String, List<Evidence>> groups = new LinkedHashMap<>();
    for (Evidence e : evidence) {
      String witness = originOf(e.article()).map(Origin::id).orElse(e.article());
      groups.computeIfAbsent(witness, w -> new ArrayList<>()).add(e);
    }
    return groups;
  }

  /** The name of a witness of {@link #byWitness}. */
  String witness(String id) {
    Origin origin = origins.get(id);
    return origin != null ? nameOf(origin) : report(id).map(this::nameOf).orElse(id);
  }
}
