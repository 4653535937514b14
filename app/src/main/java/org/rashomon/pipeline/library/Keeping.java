package org.rashomon.pipeline.library;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rashomon.articles.Article;
import org.rashomon.store.Capture;
import org.rashomon.store.Library;
import org.rashomon.store.PageFacts;
import org.rashomon.store.Placed;
import org.rashomon.store.Report;
import org.rashomon.store.Version;
import org.rashomon.stories.grouping.Placement;
import org.rashomon.stories.grouping.Sketch;

/** Writes what is new of a batch, within one transaction, and says what came of each item. */
final class Keeping {
  private final Library library;
  private final Grouping grouping;
  private final TreeSet<Long> changed = new TreeSet<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  Keeping(Library library, Grouping grouping) {
    this.library = library;
    this.grouping = grouping;
  }

  /** Everything that came of what was kept. */
  List<Outcome> finish() {
    changed.forEach(library.stories()::recount);
    return List.copyOf(outcomes);
  }

  /** Keeps what of it is new; the bytes only if there is something new in them. */
  void keep(Taken taken) {
    Arrival arrival = taken.arrival();
    Optional<Long> known = library.captures().known(arrival.sha256(), arrival.place());
    if (known.isPresent()) {
      same(arrival, library.versions().inCapture(known.get()));
      return;
    }
    long capture = library.captures().next();
    boolean isKept = false;
    int position = 0;
    for (Taken.Item item : taken.items()) {
      switch (item) {
        case Taken.Nothing nothing -> outcomes.add(new Outcome.NotRead(nothing.unread()));
        case Taken.Found found -> {
          Slot slot = new Slot(capture, position++, taken.reports() == 1, arrival.place());
          Optional<Runnable> write = write(found, slot);
          if (write.isPresent() && !isKept) {
            library.captures().keep(captured(capture, arrival));
            isKept = true;
          }
          write.ifPresent(Runnable::run);
        }
      }
    }
  }

  /** Where in a capture a report lies. */
  private record Slot(long capture, int position, boolean isAlone, String place) {}

  void same(Arrival arrival, long reports) {
    for (long i = 0; i < reports; i++) {
      outcomes.add(new Outcome.Same(arrival.content().name(), "kept already, byte for byte"));
    }
  }

  void note(Outcome outcome) {
    outcomes.add(outcome);
  }

  private static Capture captured(long id, Arrival arrival) {
    return new Capture(
        id,
        arrival.place(),
        arrival.content().name(),
        arrival.content().id(),
        arrival.content().address(),
        arrival.content().type(),
        arrival.content().told().map(ToldJson::write),
        arrival.taken(),
        arrival.sha256(),
        arrival.content().bytes());
  }

  /** What there is to write, if anything. */
  private Optional<Runnable> write(Taken.Found found, Slot slot) {
    Article article = found.article();
    byte[] print = Version.print(article);
    String identity =
        Places.identity(article, slot.place(), slot.isAlone(), HexFormat.of().formatHex(print));
    Optional<Report> before = library.reports().identified(identity);
    Optional<Report> own = before.filter(report -> isOf(report, article));
    if (own.isPresent()) {
      return again(own.get(), found, slot);
    }
    Optional<Report> printed = library.versions().samePrint(print).flatMap(library.reports()::get);
    if (printed.isPresent()) {
      outcomes.add(
          new Outcome.Same(
              found.draft().name(), "the same report as " + printed.get().name() + ", kept once"));
      return Optional.empty();
    }
    String unique = before.isPresent() ? identity + " by " + article.source() : identity;
    Optional<Report> other = library.reports().identified(unique);
    return other.isPresent()
        ? again(other.get(), found, slot)
        : Optional.of(() -> first(found, slot, unique));
  }

  /** Another outlet's report under the same address is another report. */
  private boolean isOf(Report report, Article article) {
    boolean isNamed = !article.source().equals(article.id());
    boolean wasNamed = !report.outlet().equals(report.name());
    return !isNamed || !wasNamed || report.outlet().equals(article.source());
  }

  private Optional<Runnable> again(Report report, Taken.Found found, Slot slot) {
    Article article = found.draft().article(report.name(), found.article().sha256());
    if (library.versions().has(report.id(), Version.fingerprint(article))) {
      outcomes.add(new Outcome.Same(found.draft().name(), "nothing in it has changed"));
      return Optional.empty();
    }
    return Optional.of(() -> next(report, article, found.draft().name(), slot));
  }

  private void next(Report report, Article article, String name, Slot slot) {
    int number = library.versions().ofReport(report.id()).size() + 1;
    library.reports().keep(version(report.id(), number, article, slot));
    long story = library.reports().get(report.id()).orElseThrow().story();
    changed.add(story);
    outcomes.add(new Outcome.NewVersion(name, report.name(), story, number));
  }

  private Version version(long report, int number, Article article, Slot slot) {
    return new Version(
        library.versions().next(),
        report,
        number,
        slot.capture(),
        slot.position(),
        article,
        PageFacts.of(article));
  }

  private void first(Taken.Found found, Slot slot, String identity) {
    long id = library.reports().next();
    String name = name(found.draft().id(), id);
    Article article = found.draft().article(name, found.article().sha256());
    Sketch blank = found.sketch();
    Sketch sketch = new Sketch(id, blank.time(), blank.terms(), blank.headline(), blank.lead());
    Placement placement = grouping.place(sketch);
    Version version = version(id, 1, article, slot);
    Report report =
        new Report(
            id, identity, name, version.id(), article.source(), sketch.time(), placement.story());
    library.reports().keep(report, version);
    if (placement.story() == id) {
      library.stories().start(report, Headings.of(article));
    }
    library.stories().place(new Placed(id, placement.story(), Reasons.json(placement)));
    merge(placement);
    outcomes.add(
        new Outcome.Added(found.draft().name(), name, placement.story(), article.notRead()));
  }

  private void merge(Placement placement) {
    for (long absorbed : placement.absorbed()) {
      library.collations().drop(absorbed);
      library.stories().merge(absorbed, placement.story(), placement.report());
      changed.remove(absorbed);
    }
    changed.add(placement.story());
  }

  /** The wished one if it is free, else with the report's number behind. */
  private String name(String wish, long id) {
    String name = wish;
    while (library.reports().named(name).isPresent()) {
      name = name + "-" + id;
    }
    return name;
  }
}
