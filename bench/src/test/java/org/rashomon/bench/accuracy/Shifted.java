package org.rashomon.bench.accuracy;

import java.util.List;
import java.util.stream.IntStream;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Statement;

/** Spoils a collation: every third statement's evidence stands one character too far. */
final class Shifted {
  private Shifted() {}

  static Collation everyThirdByOne(Collation c) {
    List<Statement> spoilt =
        IntStream.range(0, c.statements().size())
            .mapToObj(i -> i % 3 == 0 ? shift(c.statements().get(i)) : c.statements().get(i))
            .toList();
    return new Collation(
        c.title(),
        c.articles(),
        c.origins(),
        c.disagreements(),
        spoilt,
        c.quotes(),
        c.entities(),
        c.timeline(),
        c.brief());
  }

  private static Statement shift(Statement s) {
    return new Statement(
        s.id(),
        s.text(),
        s.verdict(),
        s.salience(),
        s.origins(),
        s.attributedTo(),
        s.disagreements(),
        s.evidence().stream()
            .map(
                e -> new Evidence(e.article(), e.start() + 1, e.end() + 1, e.quote(), e.sentence()))
            .toList());
  }
}
