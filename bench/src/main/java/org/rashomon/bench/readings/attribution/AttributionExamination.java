package org.rashomon.bench.readings.attribution;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;
import org.rashomon.bench.readings.polnear.Document;
import org.rashomon.bench.readings.polnear.PolNear;
import org.rashomon.readings.Reader;
import org.rashomon.readings.Reading;
import org.rashomon.readings.quotes.AttributionReader;

/** Attributions on PolNeAR: source, cue and content, direct and indirect. */
public final class AttributionExamination implements Examination {
  private static final String RULE =
      "An attribution is whatever PolNeAR's guidelines make one: statements, but also beliefs,"
          + " wishes, plans and perceptions that a report gives as somebody's. Of attributions within"
          + " the content of others only the outermost is labelled, and only the outermost of ours is"
          + " counted. A found and a labelled attribution can be a pair when their cues have a word in"
          + " common; the likest pairs are made first, each attribution used once. A pair counts for"
          + " the mean of three Dice coefficients: of the words of its sources, of its cues and of"
          + " its contents, where two empty sources are the same. Precision is the sum of these of"
          + " all found, recall of all labelled. Exact: all words of all three parts the same.";

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public Findings run(Bench bench) {
    Optional<Path> set = bench.sets().find(PolNear.REPOSITORY);
    if (set.isEmpty()) {
      return findings(PolNear.REPOSITORY.wayIn(), Optional.empty(), List.of());
    }
    List<Document> documents = PolNear.read(set.get(), PolNear.Compartment.DEV);
    return measured(documents, bench.reader());
  }

  public static Findings measured(List<Document> documents, Reader reader) {
    Credit learnt = Credit.NONE;
    Credit rules = Credit.NONE;
    Credit direct = Credit.NONE;
    Credit indirect = Credit.NONE;
    for (Document each : documents) {
      Reading reading = reader.read(each.article());
      Compared compared = new Compared(each, Compared.outermost(reading.attributions()));
      learnt = learnt.plus(compared.all());
      direct = direct.plus(compared.of(true));
      indirect = indirect.plus(compared.of(false));
      rules = rules.plus(new Compared(each, byRules(reading)).all());
    }
    String set = " Set: all " + documents.size() + " reports of the dev part of ";
    return findings(
        RULE + set + PolNear.REPOSITORY + "; the weights were learnt on its train part.",
        Optional.of(learnt),
        List.of(
            row("all", learnt),
            row("whose content is quoted, in part or whole", direct),
            row("whose content is not", indirect),
            row("all, by the rules of saying alone", rules)));
  }

  private static List<org.rashomon.readings.Attribution> byRules(Reading reading) {
    return new AttributionReader()
        .read(reading.text(), reading.sentences(), reading.mentions(), reading.quotations());
  }

  private static Findings findings(String about, Optional<Credit> credit, List<List<String>> rows) {
    return new Findings(
        "Attributions",
        about,
        List.of(
            new Goal(
                "source, cue and content, partial F1",
                0.70,
                credit.map(each -> each.f1(each.total())))),
        List.of(
            new Findings.Section(
                "In detail",
                "Pairs: F1 of attributions that are found at all. Source, cue, content: the mean"
                    + " Dice coefficient in the pairs.",
                List.of(
                    "",
                    "partial P",
                    "partial R",
                    "partial F1",
                    "pairs F1",
                    "source",
                    "cue",
                    "content",
                    "exact F1",
                    "labelled"),
                rows)));
  }

  private static List<String> row(String what, Credit credit) {
    return List.of(
        what,
        Measure.decimals(credit.total() / Math.max(1, credit.found())),
        Measure.decimals(credit.total() / Math.max(1, credit.sought())),
        Measure.decimals(credit.f1(credit.total())),
        Measure.decimals(credit.f1(credit.pairs())),
        Measure.decimals(credit.source() / Math.max(1, credit.pairs())),
        Measure.decimals(credit.cue() / Math.max(1, credit.pairs())),
        Measure.decimals(credit.content() / Math.max(1, credit.pairs())),
        Measure.decimals(credit.f1(credit.exact())),
        String.valueOf(credit.sought()));
  }
}
