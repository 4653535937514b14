package org.rashomon.bench.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.articles.Published;
import org.rashomon.bench.gold.Event;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;

/**
 * A collation by word overlap alone: each sentence goes with the sentence of every other report
 * that shares most words with it, if they share enough.
 */
public final class WordOverlap {
  private static final double SAME_FACT = 0.3;
  private static final double SAME_WORDS = 0.5;
  private static final double COPIED = 0.9;
  private static final double SHARED = 0.2;

  private final List<Passage.Text> texts;

  private WordOverlap(Event event) {
    this.texts =
        event.texts().entrySet().stream()
            .map(e -> new Passage.Text(e.getKey(), e.getValue()))
            .toList();
  }

  /** The baseline's collation of an event. */
  public static Collation collate(Event event) {
    return new WordOverlap(event).collate(event.name());
  }

  private Collation collate(String title) {
    List<List<Passage>> sentences = texts.stream().map(Passage::sentences).toList();
    return new Collation(
        title,
        texts.stream().map(WordOverlap::report).toList(),
        origins(sentences),
        disagreements(sentences),
        statements(sentences),
        quotes(texts.stream().map(Passage::quotations).toList()),
        List.of(),
        List.of(),
        brief(sentences));
  }

  private static List<Disagreement> disagreements(List<List<Passage>> reports) {
    List<Disagreement> all = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (Passage one : reports.get(i)) {
        for (List<Passage> later : reports.subList(i + 1, reports.size())) {
          best(one, later, SAME_FACT).ifPresent(other -> all.addAll(Values.differing(one, other)));
        }
      }
    }
    return all;
  }

  private static List<Statement> statements(List<List<Passage>> reports) {
    List<Statement> all = new ArrayList<>();
    for (List<Passage> report : reports) {
      for (Passage sentence : report) {
        List<Evidence> evidence = evidence(group(sentence, report, reports, SAME_FACT));
        all.add(
            new Statement(
                "s" + (all.size() + 1),
                sentence.characters(),
                evidence.size() > 1 ? Statement.Verdict.AGREED : Statement.Verdict.ALONE,
                0.5,
                List.of(),
                List.of(),
                List.of(),
                evidence));
      }
    }
    return all;
  }

  private static List<QuoteGroup> quotes(List<List<Passage>> reports) {
    List<QuoteGroup> all = new ArrayList<>();
    for (List<Passage> report : reports) {
      for (Passage quotation : report) {
        List<QuoteGroup.Variant> variants =
            group(quotation, report, reports, SAME_WORDS).stream()
                .map(p -> new QuoteGroup.Variant("", List.of(p.evidence(Optional.empty()))))
                .toList();
        all.add(new QuoteGroup("q" + (all.size() + 1), "", variants));
      }
    }
    return all;
  }

  private static List<Origin> origins(List<List<Passage>> reports) {
    List<Origin> all = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (List<Passage> other : reports.subList(i + 1, reports.size())) {
        double shared = shared(reports.get(i), other);
        if (shared >= SHARED) {
          List<String> pair = List.of(article(reports.get(i)), article(other));
          String id = "o" + (all.size() + 1);
          all.add(new Origin(id, pair, Origin.Reason.SAME_TEXT, shared, Optional.empty()));
        }
      }
    }
    return all;
  }

  private static double shared(List<Passage> one, List<Passage> other) {
    long copied = one.stream().filter(s -> best(s, other, COPIED).isPresent()).count();
    return one.isEmpty() ? 0 : (double) copied / Math.min(one.size(), Math.max(1, other.size()));
  }

  private static List<BriefSentence> brief(List<List<Passage>> reports) {
    return reports.stream()
        .flatMap(List::stream)
        .limit(1)
        .map(s -> new BriefSentence(s.characters(), List.of(), evidence(List.of(s))))
        .toList();
  }

  private static List<Passage> group(
      Passage one, List<Passage> own, List<List<Passage>> reports, double least) {
    List<Passage> group = new ArrayList<>(List.of(one));
    for (List<Passage> report : reports) {
      if (!report.equals(own)) {
        best(one, report, least).ifPresent(group::add);
      }
    }
    return group;
  }

  private static Optional<Passage> best(Passage one, List<Passage> report, double least) {
    return report.stream()
        .map(other -> Map.entry(one.overlap(other), other))
        .filter(entry -> entry.getKey() >= least)
        .max(Comparator.comparingDouble(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  private static List<Evidence> evidence(List<Passage> passages) {
    return passages.stream().map(p -> p.evidence(Optional.empty())).toList();
  }

  private static String article(List<Passage> sentences) {
    return sentences.isEmpty() ? "" : sentences.getFirst().text().article();
  }

  private static Report report(Passage.Text text) {
    return new Report(
        text.article(),
        text.article(),
        "",
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        0,
        "",
        Optional.empty(),
        Optional.empty(),
        text.characters());
  }
}
