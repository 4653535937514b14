package org.rashomon.pipeline;

import java.util.List;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;

/** A title for a collation that was given none: a headline, or the most salient statement. */
final class Titles {
  private static final int LONGEST = 110;

  private Titles() {}

  static String of(List<Report> reports, List<Statement> statements) {
    for (Report report : reports) {
      String headline = report.headline().replaceAll("\\s+", " ").strip();
      if (!headline.isEmpty()) {
        return shortened(headline);
      }
    }
    return statements.isEmpty()
        ? "Untitled"
        : shortened(statements.getFirst().text().replaceAll("\\s+", " ").strip());
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, cut > 0 ? cut : LONGEST) + " …";
  }
}
