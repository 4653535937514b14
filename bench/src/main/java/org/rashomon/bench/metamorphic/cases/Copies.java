package org.rashomon.bench.metamorphic.cases;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.text.Span;

/** Reports as articles of other outlets on the same day. */
final class Copies {
  static final String ORIGINAL = "original";

  private Copies() {}

  /** The report itself, by the name that it has in a case. */
  static Article original(Article report) {
    return copy(report, ORIGINAL, whole(report));
  }

  /** A text in which nothing is changed. */
  static Rewriting whole(Article report) {
    return Rewriting.arranging(report.text(), List.of(new Span(0, report.text().length())));
  }

  /** The articles of a mutation without the original, in the order of its copies. */
  static List<Article> of(Article report, Mutation mutation) {
    List<Article> copies = new ArrayList<>();
    for (Rewriting rewriting : mutation.copies()) {
      copies.add(copy(report, name(copies.size()), rewriting));
    }
    return copies;
  }

  /** The id of a mutation's copy. */
  static String name(int copy) {
    return "copy-" + (copy + 1);
  }

  private static Article copy(Article report, String id, Rewriting rewriting) {
    String text = rewriting.text();
    int body = rewriting.forward(report.body());
    return new Article(
        id,
        "The " + id,
        report.headline().filter(any -> body > 0).map(any -> text.substring(0, body).strip()),
        report.authors(),
        report.url().map(any -> "https://" + id + ".example/report"),
        report.published(),
        report.language(),
        report.sha256(),
        report.credit(),
        report.notRead(),
        text,
        body);
  }
}
