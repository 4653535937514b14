package org.rashomon.bench.readings.quotes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;
import org.rashomon.bench.readings.Peers;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.bench.readings.polnear.Document;
import org.rashomon.bench.readings.polnear.PolNear;
import org.rashomon.bench.readings.quotes.QuoteScore.Found;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Quotation.Speaker;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Span;

/** Direct quotations and their speakers on PolNeAR, beside CoreNLP. */
public final class QuoteExamination implements Examination {
  private static final String PEER = "CoreNlpQuotes";
  private static final String RULE =
      "A direct quotation is a stretch between double quotation marks in a piece of labelled content"
          + " all of whose words stand between marks. Found words are right when they are one of"
          + " these from the first word to the last; wrong when they lie in no labelled content or"
          + " cut a direct quotation otherwise; left out of the count when they are quoted words"
          + " within indirect speech. A speaker is right when the words that name it share some with"
          + " the labelled source; asked for every quotation found rightly that has a source.";

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public Findings run(Bench bench) {
    Optional<Path> set = bench.sets().find(PolNear.REPOSITORY);
    String about = RULE + " Set: the dev part of " + PolNear.REPOSITORY + ".";
    if (set.isEmpty()) {
      return findings(PolNear.REPOSITORY.wayIn(), Optional.empty(), List.of());
    }
    List<Document> documents = PolNear.read(set.get(), PolNear.Compartment.DEV);
    QuoteScore ours = QuoteScore.NONE;
    QuoteScore theirs = QuoteScore.NONE;
    Map<String, List<Peers.Mark>> marks = bench.peers().run(PEER, texts(documents));
    for (Document each : documents) {
      DirectQuotes gold = DirectQuotes.of(each);
      List<Quotation> read = bench.reader().read(each.article()).quotations();
      String text = each.article().text();
      ours = ours.plus(QuoteScore.of(gold, found(text, read)));
      theirs = theirs.plus(QuoteScore.of(gold, marked(text, marks.getOrDefault(each.article().id(), List.of()))));
    }
    return findings(
        about + " " + documents.size() + " reports, the same for both.",
        Optional.of(ours),
        List.of(row("rashomon", ours), row("CoreNLP 4.5.10 quote annotator", theirs)));
  }

  private static Findings findings(
      String about, Optional<QuoteScore> ours, List<List<String>> rows) {
    return new Findings(
        "Quotations",
        about,
        List.of(
            new Goal("direct quotations F1", 0.95, ours.map(each -> each.quotes().f1())),
            new Goal("speakers right", 0.88, ours.map(each -> each.speakers().recall()))),
        List.of(
            new Findings.Section(
                "Beside CoreNLP",
                "Speakers: precision is of the quotations for which a speaker is given, recall of all"
                    + " that have a source.",
                List.of("", "", "precision", "recall", "F1", "of"),
                rows.stream().flatMap(each -> split(each).stream()).toList())));
  }

  private static List<String> row(String who, QuoteScore score) {
    List<String> row = new ArrayList<>(List.of(who));
    row.addAll(cells(score.quotes()));
    row.addAll(cells(score.speakers()));
    return row;
  }

  private static List<List<String>> split(List<String> row) {
    List<String> quotes = new ArrayList<>(List.of(row.getFirst(), "quotations"));
    List<String> speakers = new ArrayList<>(List.of("", "speakers"));
    quotes.addAll(row.subList(1, 5));
    speakers.addAll(row.subList(5, 9));
    return List.of(quotes, speakers);
  }

  private static List<String> cells(PrecisionRecall counts) {
    return counts.cells();
  }

  private static List<Peers.Document> texts(List<Document> documents) {
    return documents.stream()
        .map(each -> each.article())
        .map(a -> new Peers.Document(a.id(), a.published().edtf().orElse(""), a.text()))
        .toList();
  }

  /** Every piece of every quotation. */
  static List<Found> found(String text, List<Quotation> quotations) {
    List<Found> found = new ArrayList<>();
    for (Quotation each : quotations) {
      for (Span fragment : each.fragments()) {
        add(text, fragment, each.speaker().map(Speaker::span), found);
      }
    }
    return found;
  }

  /** What CoreNLP marks, cut at the ends of paragraphs as the quotations are that it stands for. */
  private static List<Found> marked(String text, List<Peers.Mark> marks) {
    CodePoints points = new CodePoints(text);
    List<Found> found = new ArrayList<>();
    for (Peers.Mark each : marks) {
      Optional<Span> speaker =
          Optional.ofNullable(each.values().get("speakerStart"))
              .map(start -> span(text, start, each.values().getOrDefault("speakerEnd", start)));
      int start = text.offsetByCodePoints(0, each.start());
      int end = text.offsetByCodePoints(0, Math.min(each.end(), points.length()));
      while (start < end) {
        int line = text.indexOf('\n', start);
        int to = line < 0 ? end : Math.min(line, end);
        add(text, new Span(start, to), speaker, found);
        start = to + 1;
      }
    }
    return found;
  }

  private static Span span(String text, String start, String end) {
    return new Span(
        text.offsetByCodePoints(0, Integer.parseInt(start)),
        text.offsetByCodePoints(0, Integer.parseInt(end)));
  }

  private static void add(String text, Span span, Optional<Span> speaker, List<Found> found) {
    Span words = MarkedWords.words(text, span);
    if (!words.isEmpty()) {
      found.add(new Found(words, speaker));
    }
  }
}
