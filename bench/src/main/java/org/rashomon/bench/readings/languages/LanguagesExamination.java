package org.rashomon.bench.readings.languages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.articles.Languages;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Findings.Section;
import org.rashomon.bench.readings.Goal;
import org.rashomon.bench.readings.Peers;
import org.rashomon.bench.readings.languages.Sample.Length;

/** Measures how surely the language of a text is told, beside OpenNLP's detector. */
public final class LanguagesExamination implements Examination {
  private static final double SURE = 0.99;

  @Override
  public String name() {
    return "languages";
  }

  @Override
  public Findings run(Bench bench) {
    String about =
        """
        Sentences of the web and of newspapers in %d languages, the test set of %s:
        their first eight words (as long as a headline), one sentence, and three together. Every
        second sentence is measured on; the others were at hand while the weights were set. Nothing
        but the text is given. Norwegian is one language, and so is Malay with Indonesian."""
            .formatted(LinguaSentences.LANGUAGES.size(), LinguaSentences.REPOSITORY);
    Optional<LinguaSentences> set = LinguaSentences.in(bench.sets());
    return set.map(sentences -> measured(about, sentences, bench))
        .orElseGet(
            () ->
                new Findings(
                    "Languages",
                    about + "\n\n" + LinguaSentences.REPOSITORY.wayIn(),
                    List.of(new Goal("3 sentences, all languages", SURE, Optional.empty())),
                    List.of()));
  }

  private static Findings measured(String about, LinguaSentences set, Bench bench) {
    Map<Length, Told> ours = new EnumMap<>(Length.class);
    Map<Length, Told> theirs = new EnumMap<>(Length.class);
    List<List<String>> rows = new ArrayList<>();
    Function<String, String> opennlp = peer(set, bench);
    for (String language : LinguaSentences.LANGUAGES) {
      List<String> row = new ArrayList<>(List.of(language));
      for (Length length : Length.values()) {
        List<Sample> samples = set.read(language, length);
        Told own = Told.of(samples, text -> Languages.of(text, Optional.empty()));
        Told peer = Told.of(samples, opennlp);
        ours.merge(length, own, Told::plus);
        theirs.merge(length, peer, Told::plus);
        row.add(Measure.decimals(own.accuracy()));
        row.add(Measure.decimals(peer.accuracy()));
        row.add(Measure.decimals(own.englishShare()));
      }
      rows.add(row);
    }
    rows.add(total(ours, theirs));
    return new Findings(
        "Languages",
        about,
        goals(ours),
        List.of(new Section("By language", "", head(), rows), passages(set)));
  }

  private static List<Goal> goals(Map<Length, Told> ours) {
    List<Goal> goals = new ArrayList<>();
    ours.forEach(
        (length, told) ->
            goals.add(new Goal(length.words() + ", right", SURE, Optional.of(told.accuracy()))));
    return goals;
  }

  private static List<String> total(Map<Length, Told> ours, Map<Length, Told> theirs) {
    List<String> row = new ArrayList<>(List.of("**all**"));
    ours.forEach(
        (length, told) -> {
          row.add(Measure.decimals(told.accuracy()));
          row.add(Measure.decimals(theirs.getOrDefault(length, told).accuracy()));
          row.add("");
        });
    return row;
  }

  /** Sentences in Latin script that are seen to be foreign in the middle of an English report. */
  private static Section passages(LinguaSentences set) {
    List<List<String>> rows = new ArrayList<>();
    for (String language : LinguaSentences.LANGUAGES) {
      List<Sample> samples = set.read(language, Length.SENTENCE);
      long foreign =
          samples.stream().filter(each -> Languages.foreign(each.text()).isPresent()).count();
      rows.add(List.of(language, Measure.decimals((double) foreign / Math.max(1, samples.size()))));
    }
    return new Section(
        "Passages",
        "Share of single sentences that would be taken for a foreign passage of an English report;"
            + " of English ones there should be none.",
        List.of("language", "taken for foreign"),
        rows);
  }

  private static List<String> head() {
    List<String> head = new ArrayList<>(List.of("language"));
    for (Length length : Length.values()) {
      head.add(length.words());
      head.add("OpenNLP");
      head.add("taken for English");
    }
    return head;
  }

  /** What the peer says of each text; it is asked for all of them at once. */
  private static Function<String, String> peer(LinguaSentences set, Bench bench) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String language : LinguaSentences.LANGUAGES) {
      for (Length length : Length.values()) {
        for (Sample sample : set.read(language, length)) {
          texts.putIfAbsent(sample.text(), String.valueOf(texts.size()));
        }
      }
    }
    List<Peers.Document> documents = new ArrayList<>();
    texts.forEach((text, id) -> documents.add(new Peers.Document(id, "", text)));
    Map<String, List<Peers.Mark>> marks = bench.peers().run("OpenNlpLanguages", documents);
    return text -> {
      List<Peers.Mark> found = marks.getOrDefault(texts.getOrDefault(text, ""), List.of());
      return found.isEmpty() ? "" : found.getFirst().type();
    };
  }
}
