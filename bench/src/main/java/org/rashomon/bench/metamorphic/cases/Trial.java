package org.rashomon.bench.metamorphic.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.collations.Disagreement;
import org.rashomon.readings.Reading;

/** One report on trial: what is reported of it beside changed copies, less what is anyway. */
public final class Trial {
  private final Engine engine;
  private final String id;
  private final Reading reading;
  private Optional<List<Told>> anyway = Optional.empty();

  /** Reads the report. */
  public Trial(Engine engine, Article report) {
    this.engine = engine;
    this.id = report.id();
    this.reading = engine.alignArticles(List.of(Copies.original(report))).witnesses().reading(0);
  }

  public String id() {
    return id;
  }

  /** The report as read, its publication date completed. */
  public Reading reading() {
    return reading;
  }

  /** Lays the report beside the copies of a mutation. */
  public Verdict judge(Mutation mutation) {
    List<Told> before = anyway();
    boolean reported = false;
    List<Disagreement> extra = new ArrayList<>();
    int askew = 0;
    for (Disagreement each : open(mutation)) {
      Told told = Told.of(each, reading.text(), mutation.copies());
      List<Rewriting.Change> changes =
          mutation.copies().stream().flatMap(copy -> copy.changes().stream()).toList();
      if (isTheChange(told, mutation, changes)) {
        reported = true;
      } else if (before.stream().noneMatch(told::isIn)) {
        extra.add(each);
        askew += changes.stream().anyMatch(told::touches) ? 1 : 0;
      }
    }
    return new Verdict(id, mutation.kind(), reported, extra, askew);
  }

  /** Somebody with another name also says under it what he says: that is no other change. */
  private boolean isTheChange(Told told, Mutation mutation, List<Rewriting.Change> changes) {
    return switch (mutation.kind()) {
      case NUMBER, DATE, STATUS, NEGATION -> changes.stream().anyMatch(told::isOf);
      case NAME -> changes.stream().anyMatch(c -> told.isOf(c) || namesBoth(told, mutation, c));
      case NUMERAL, UNIT, ORDER, SAYING, SYNONYM, VOICE, MONTH, SPLIT -> false;
    };
  }

  private boolean namesBoth(Told told, Mutation mutation, Rewriting.Change change) {
    String after = change.after().of(mutation.copies().getFirst().text());
    return told.names(change.before().of(reading.text()), after);
  }

  /** What is reported of the report beside a copy of itself. */
  private List<Told> anyway() {
    List<Told> known =
        anyway.orElseGet(
            () -> {
              Mutation none = Mutation.of(Kind.ORDER, Copies.whole(reading.article()));
              return open(none).stream()
                  .map(each -> Told.of(each, reading.text(), none.copies()))
                  .toList();
            });
    anyway = Optional.of(known);
    return known;
  }

  private List<Disagreement> open(Mutation mutation) {
    List<Article> articles = new ArrayList<>(Copies.of(reading.article(), mutation));
    if (mutation.besideOriginal()) {
      articles.add(reading.article());
    }
    return engine.collateArticles(articles, id).disagreements().stream()
        .filter(each -> each.type().isOpen())
        .toList();
  }
}
