package org.rashomon.bench.readings.times;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Peers;
import org.rashomon.readings.Reader;

/** One that marks times in texts. */
interface Tagger {

  /** As it stands in tables. */
  String name();

  /** The tags of each text, by its id. */
  Map<String, List<Timex>> tags(List<TimeMl> texts);

  /** The program's own reader, its values written as TIMEX3. */
  static Tagger own(Reader reader) {
    return of(
        "rashomon",
        texts -> {
          Map<String, List<Timex>> tags = new LinkedHashMap<>();
          texts.forEach(text -> tags.put(text.id(), read(reader, text)));
          return tags;
        });
  }

  /** A tool of others. */
  static Tagger peer(String name, String type, Bench bench) {
    return of(
        name,
        texts -> {
          List<Peers.Document> documents =
              texts.stream().map(t -> new Peers.Document(t.id(), t.published(), t.text())).toList();
          Map<String, List<Timex>> tags = new LinkedHashMap<>();
          bench.peers().run(type, documents).forEach((id, marks) -> tags.put(id, timexes(marks)));
          return tags;
        });
  }

  private static Tagger of(String name, Function<List<TimeMl>, Map<String, List<Timex>>> marking) {
    return new Tagger() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Map<String, List<Timex>> tags(List<TimeMl> texts) {
        return marking.apply(texts);
      }
    };
  }

  private static List<Timex> timexes(List<Peers.Mark> marks) {
    return marks.stream()
        .map(m -> new Timex(m.start(), m.end(), m.values().getOrDefault("value", "")))
        .toList();
  }

  private static List<Timex> read(Reader reader, TimeMl text) {
    return reader.read(article(text)).times().stream()
        .flatMap(time -> Timex3Spans.of(text.text(), time).stream())
        .toList();
  }

  private static Article article(TimeMl text) {
    return new Article(
        text.id(),
        text.id(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.of(text.published(), Published.From.METADATA),
        "en",
        "",
        Optional.empty(),
        Optional.empty(),
        text.text(),
        0);
  }
}
