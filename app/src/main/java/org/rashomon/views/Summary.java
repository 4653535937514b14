package org.rashomon.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;

/** The numbers that stand over a collation. */
public final class Summary {
  private Summary() {}

  /** "5 reports, 4 origins, 2020-05-05 to 2020-05-06". */
  public static String reports(Collation collation) {
    List<String> parts = new ArrayList<>();
    parts.add(count(collation.articles().size(), "report"));
    parts.add(count(collation.wholeOrigins().size(), "origin"));
    dates(collation).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** "2 contradictions, 1 update, 7 statements agreed, 12 alone". */
  public static String findings(Collation collation) {
    return String.join(
        ", ",
        count(open(collation, Disagreement.Type.CONTRADICTION), "contradiction"),
        count(open(collation, Disagreement.Type.UPDATE), "update"),
        count(verdicts(collation, Statement.Verdict.AGREED), "statement") + " agreed",
        verdicts(collation, Statement.Verdict.ALONE) + " alone");
  }

  /** "1 report", "2 reports". */
  public static String count(long number, String thing) {
    return count(number, thing, thing + "s");
  }

  /** The same for a thing that many are called otherwise: "3 stories". */
  public static String count(long number, String thing, String things) {
    return number + " " + (number == 1 ? thing : things);
  }

  private static Optional<String> dates(Collation collation) {
    List<String> days =
        collation.articles().stream()
            .map(Report::published)
            .flatMap(published -> published.edtf().stream())
            .map(edtf -> edtf.length() > 10 ? edtf.substring(0, 10) : edtf)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String first = days.getFirst();
    String last = days.getLast();
    return Optional.of(first.equals(last) ? first : first + " to " + last);
  }

  private static long open(Collation collation, Disagreement.Type type) {
    return collation.disagreements().stream().filter(d -> d.type() == type).count();
  }

  private static long verdicts(Collation collation, Statement.Verdict verdict) {
    return collation.statements().stream().filter(s -> s.verdict() == verdict).count();
  }
}
