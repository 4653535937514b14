package org.rashomon.collations.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Gap;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.collations.Statement.Verdict;

/**
 * The story in at most eight sentences: what is agreed in a report's own words, then what is open
 * with every value and who gives it, then what one source alone says, and last what none says. A
 * sentence that its passages do not bear out word for word is left out.
 */
public final class BriefWriter {
  private static final int MOST = 8;
  private static final int MOST_AGREED = 4;
  private static final int MOST_OPEN = 3;
  private static final int MOST_ALONE = 2;
  private static final int MOST_MISSING = 2;

  /** Statements further down than this are not looked at. */
  private static final int CONSIDERED = 60;

  private static final Comparator<Disagreement> PRESSING =
      Comparator.comparing(Disagreement::type)
          .thenComparing(Comparator.comparingDouble(Disagreement::salience).reversed())
          .thenComparing(Disagreement::id);

  private final List<Statement> statements;
  private final List<Disagreement> open;
  private final Excerpts excerpts;
  private final Support support;
  private final Tellers tellers;
  private final List<BriefSentence> brief = new ArrayList<>();

  private BriefWriter(
      List<Report> reports, List<Statement> statements, List<Disagreement> disagreements) {
    this.statements = statements;
    this.open =
        disagreements.stream().filter(each -> each.type().isOpen()).sorted(PRESSING).toList();
    this.excerpts = new Excerpts(reports);
    this.support = new Support(reports, excerpts);
    this.tellers = new Tellers(reports);
  }

  /** The brief of a story; statements come with the most salient first, gaps in their order. */
  public static List<BriefSentence> write(
      List<Report> reports,
      List<Origin> origins,
      List<Statement> statements,
      List<Disagreement> disagreements,
      List<Gap> gaps) {
    BriefWriter writer = new BriefWriter(reports, statements, disagreements);
    boolean single = origins.stream().filter(origin -> !origin.partial()).count() < 2;
    writer.tell(single ? Verdict.ALONE : Verdict.AGREED, MOST_AGREED, false);
    writer.differ();
    if (!single) {
      writer.tell(Verdict.ALONE, MOST_ALONE, true);
    }
    writer.miss(gaps);
    return List.copyOf(writer.brief);
  }

  private void tell(Verdict verdict, int most, boolean marked) {
    int room = Math.min(MOST, brief.size() + most);
    statements.stream()
        .filter(statement -> statement.verdict() == verdict)
        .limit(CONSIDERED)
        .forEach(
            statement -> {
              if (brief.size() < room) {
                sentence(statement, marked).ifPresent(brief::add);
              }
            });
  }

  /** What is missing takes the place of what one report alone says, if there is no room. */
  private void miss(List<Gap> gaps) {
    List<BriefSentence> missing =
        gaps.stream()
            .filter(gap -> support.holds(gap.text(), gap.evidence()))
            .limit(MOST_MISSING)
            .map(gap -> new BriefSentence(gap.text(), List.of(), gap.evidence()))
            .toList();
    while (!brief.isEmpty() && brief.size() + missing.size() > MOST) {
      brief.removeLast();
    }
    brief.addAll(missing);
  }

  private void differ() {
    Differences differences = new Differences(tellers, support, statements);
    open.stream()
        .flatMap(each -> differences.sentence(each).stream())
        .limit(Math.min(MOST_OPEN, MOST - brief.size()))
        .forEach(brief::add);
  }

  private Optional<BriefSentence> sentence(Statement statement, boolean marked) {
    return statement.evidence().stream()
        .map(excerpts::whole)
        .filter(whole -> !isDisputed(whole))
        .sorted(Comparator.comparingInt(whole -> whole.quote().length()))
        .flatMap(whole -> sentence(statement, whole, marked).stream())
        .findFirst();
  }

  private Optional<BriefSentence> sentence(Statement statement, Evidence whole, boolean marked) {
    String line = Wording.line(whole.quote());
    if (!Wording.standsAlone(line)
        || brief.stream().anyMatch(told -> Wording.isLike(told.text(), line))) {
      return Optional.empty();
    }
    List<Evidence> evidence =
        Stream.concat(Stream.of(whole), statement.evidence().stream()).distinct().toList();
    String text =
        marked ? "According to " + tellers.of(statement.evidence()) + " alone: " + line : line;
    return support.holds(text, evidence)
        ? Optional.of(new BriefSentence(text, told(whole, statement), evidence))
        : Optional.empty();
  }

  /** The statement and the others of its verdict that the sentence holds. */
  private List<String> told(Evidence whole, Statement statement) {
    return Stream.concat(
            Stream.of(statement),
            statements.stream()
                .filter(other -> other.verdict() == statement.verdict())
                .filter(other -> other.evidence().stream().anyMatch(e -> meet(whole, e))))
        .map(Statement::id)
        .distinct()
        .toList();
  }

  /** A sentence with a value that is open would take a side. */
  private boolean isDisputed(Evidence whole) {
    return open.stream()
        .flatMap(each -> each.variants().stream())
        .flatMap(variant -> variant.evidence().stream())
        .anyMatch(each -> meet(whole, each));
  }

  private static boolean meet(Evidence one, Evidence other) {
    return one.article().equals(other.article())
        && one.start() < other.end()
        && other.start() < one.end();
  }
}
