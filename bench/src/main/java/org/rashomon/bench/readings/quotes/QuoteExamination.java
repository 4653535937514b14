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
import org.rashomon.bench.readings.polnear.Document;
import org.rashomon.bench.readings.polnear.PolNear;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Reader;

/** Direct quotations and their speakers on PolNeAR, beside CoreNLP. */
public final class QuoteExamination implements Examination {
  /** The peer takes half a minute for a report: it is asked for the first of them only. */
  private static final int FOR_PEER = 40;

  private static final String RULE =
      "A direct quotation is a stretch between double quotation marks in a piece of labelled content"
          + " all of whose words stand between marks. Found words are right when they are one of"
          + " these from the first word to the last; wrong when they lie in no labelled content or"
          + " cut a direct quotation otherwise; left out of the count when they are quoted words"
          + " within indirect speech. A speaker is right when the words that name it share some with"
          + " the labelled source; it is asked for every quotation found rightly that has a source.";

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public Findings run(Bench bench) {
    Optional<Path> set = bench.sets().find(PolNear.REPOSITORY);
    if (set.isEmpty()) {
      return findings(PolNear.REPOSITORY.wayIn(), Optional.empty(), List.of());
    }
    List<Document> documents = PolNear.read(set.get(), PolNear.Compartment.DEV);
    List<Document> first = documents.subList(0, Math.min(FOR_PEER, documents.size()));
    return beside(documents, bench.reader(), bench.peers().run("CoreNlpQuotes", texts(first)));
  }

  /** Ours on all reports; both on those that the peer has marked. */
  static Findings beside(
      List<Document> documents, Reader reader, Map<String, List<Peers.Mark>> marks) {
    QuoteScore all = QuoteScore.NONE;
    QuoteScore ours = QuoteScore.NONE;
    QuoteScore theirs = QuoteScore.NONE;
    for (Document each : documents) {
      DirectQuotes gold = DirectQuotes.of(each);
      String text = each.article().text();
      List<Quotation> read = reader.read(each.article()).quotations();
      QuoteScore own = QuoteScore.of(gold, FoundQuotes.ours(text, read));
      all = all.plus(own);
      Optional<List<Peers.Mark>> marked = Optional.ofNullable(marks.get(each.article().id()));
      if (marked.isPresent()) {
        ours = ours.plus(own);
        theirs = theirs.plus(QuoteScore.of(gold, FoundQuotes.theirs(text, marked.get())));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    rows.addAll(rows("rashomon, " + documents.size() + " reports", all));
    rows.addAll(rows("rashomon, " + marks.size() + " reports", ours));
    rows.addAll(rows("CoreNLP 4.5.10, " + marks.size() + " reports", theirs));
    String set = " Set: all " + documents.size() + " reports of the dev part of ";
    return findings(RULE + set + PolNear.REPOSITORY + ".", Optional.of(all), rows);
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
                "CoreNLP's quote annotator with its attribution of speakers, statistical coreference"
                    + " under it. Speakers: precision is of the quotations for which one is given,"
                    + " recall of all that have a source.",
                List.of("", "", "precision", "recall", "F1", "of"),
                rows)));
  }

  private static List<List<String>> rows(String who, QuoteScore score) {
    List<String> quotes = new ArrayList<>(List.of(who, "quotations"));
    quotes.addAll(score.quotes().cells());
    List<String> speakers = new ArrayList<>(List.of("", "speakers"));
    speakers.addAll(score.speakers().cells());
    return List.of(quotes, speakers);
  }

  private static List<Peers.Document> texts(List<Document> documents) {
    return documents.stream()
        .map(Document::article)
        .map(a -> new Peers.Document(a.id(), a.published().edtf().orElse(""), a.text()))
        .toList();
  }
}
