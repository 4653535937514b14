package org.rashomon.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.bench.accuracy.EventScore.Judged;
import org.rashomon.bench.accuracy.EventScore.Sought;
import org.rashomon.bench.gold.Event;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Evidence;

/** Compares a collation with the gold of its event. */
public final class Scorer {
  private final Event event;
  private final Collation collation;
  private final Located located;
  private final Tally tally = new Tally();

  private Scorer(Event event, Collation collation) {
    this.event = event;
    this.collation = collation;
    this.located = new Located(collation.articles(), event.texts());
  }

  /** The score of an event's collation. */
  public static EventScore score(Event event, Collation collation) {
    return new Scorer(event, collation).score();
  }

  private EventScore score() {
    DisagreementScore disagreements = new DisagreementScore(event, located, tally);
    List<Judged> reported = disagreements.judge(collation.disagreements());
    List<Sought> sought = disagreements.sought();
    // Located anew: what is counted as inexact is counted as score.py does.
    Located again = new Located(collation.articles(), event.texts());
    disagreements.agreed(collation.statements(), again);
    coverage();
    CopyScore.count(event.gold().copies(), collation.origins(), tally);
    brief();
    collation.statements().forEach(s -> located.ofAll(s.evidence()));
    tally.add(Count.INEXACT, located.inexact());
    return new EventScore(event.name(), tally, reported, sought);
  }

  private void coverage() {
    Coverage facts = new Coverage(Count.AGREEMENT_SOURCES, Count.AGREEMENT_SOURCES_FOUND, tally);
    List<List<Place>> statements =
        collation.statements().stream().map(s -> located.ofAll(s.evidence())).toList();
    event
        .gold()
        .agreements()
        .forEach(a -> facts.count(Place.all(a.evidence(), event.texts()), statements));
    Purity purity = new Purity(event, tally);
    statements.forEach(purity::count);
    Coverage quotes = new Coverage(Count.QUOTE_SOURCES, Count.QUOTE_SOURCES_FOUND, tally);
    List<List<Place>> groups = quoteGroups();
    event
        .gold()
        .quotes()
        .forEach(q -> quotes.count(Place.all(q.variants(), event.texts()), groups));
  }

  private List<List<Place>> quoteGroups() {
    List<List<Place>> groups = new ArrayList<>();
    collation
        .quotes()
        .forEach(
            q ->
                groups.add(
                    q.variants().stream()
                        .flatMap(v -> located.ofAll(v.evidence()).stream())
                        .toList()));
    return groups;
  }

  private void brief() {
    Support support = new Support(collation.articles(), located);
    for (BriefSentence sentence : collation.brief()) {
      tally.add(Count.BRIEF_SENTENCES);
      if (!sentence.evidence().isEmpty()
          && sentence.evidence().stream().allMatch(this::stands)
          && support.supports(sentence)) {
        tally.add(Count.BRIEF_SUPPORTED);
      }
    }
  }

  private boolean stands(Evidence evidence) {
    return !located.of(evidence).isEmpty();
  }
}
