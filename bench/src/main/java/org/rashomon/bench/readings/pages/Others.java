package org.rashomon.bench.readings.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.articles.pages.encoding.PageDecoder;
import org.rashomon.bench.readings.Peers;
import org.rashomon.bench.readings.Peers.Document;
import org.rashomon.bench.readings.Peers.Mark;

/** What the tools of others make of the same pages, run here. */
final class Others {
  private final Peers peers;
  private final List<Document> pages;
  private final Optional<Map<String, List<Mark>>> trafilatura;

  Others(Peers peers, List<PageCase> cases) {
    this.peers = peers;
    this.pages =
        cases.stream().map(page -> new Document(page.id(), "", decoded(page.bytes()))).toList();
    this.trafilatura = peers.python("trafilatura_pages", pages);
  }

  /** The texts by tool and by page; trafilatura's only where Python has it. */
  Map<String, Map<String, String>> texts() {
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    texts.put("readability4j 1.0.8", value(peers.run("Readability4jPages", pages), "text"));
    texts.put("boilerpipe 1.2.3", value(peers.run("BoilerpipePages", pages), "text"));
    trafilatura.ifPresent(marks -> texts.put("trafilatura", value(marks, "text")));
    return texts;
  }

  /** How many of these pages trafilatura reads in a second of processor time. */
  Optional<Double> trafilaturaPerSecond(List<PageCase> asked) {
    return trafilatura.map(
        marks -> {
          Map<String, String> micros = value(marks, "micros");
          double sum = 0;
          for (PageCase page : asked) {
            sum += Double.parseDouble(micros.getOrDefault(page.id(), "0"));
          }
          return asked.size() * 1e6 / Math.max(1, sum);
        });
  }

  /** The days that htmldate finds. */
  Optional<Map<String, String>> days(List<DateCase> cases) {
    List<Document> documents = new ArrayList<>();
    for (DateCase each : cases) {
      documents.add(new Document(each.file(), "day", decoded(each.bytes())));
    }
    return peers.python("trafilatura_pages", documents).map(marks -> value(marks, "day"));
  }

  private static String decoded(byte[] bytes) {
    return PageDecoder.decode(bytes, Optional.empty());
  }

  private static Map<String, String> value(Map<String, List<Mark>> marks, String name) {
    Map<String, String> values = new LinkedHashMap<>();
    marks.forEach(
        (id, all) ->
            values.put(id, all.isEmpty() ? "" : all.getFirst().values().getOrDefault(name, "")));
    return values;
  }
}
