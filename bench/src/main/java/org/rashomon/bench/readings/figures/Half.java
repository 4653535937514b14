package org.rashomon.bench.readings.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.articles.Article;
import org.rashomon.bench.readings.SharedReports;

/**
 * The labels of one half and the reports they lie in.
 *
 * @param labels by report
 * @param articles those of the reports that are at hand, with the text that was labelled
 */
record Half(Map<String, List<LabelledFigure>> labels, Map<String, Article> articles) {

  /** The half of this name, {@code work} or {@code held-out}. */
  static Half read(String name, SharedReports reports) {
    Map<String, List<LabelledFigure>> labels = new TreeMap<>();
    rows(name)
        .forEach(each -> labels.computeIfAbsent(each.report(), k -> new ArrayList<>()).add(each));
    Map<String, Article> articles = new TreeMap<>();
    labels.forEach(
        (id, rows) ->
            reports
                .find(id)
                .filter(article -> hash(article.text()).equals(rows.getFirst().hash()))
                .ifPresent(article -> articles.put(id, article)));
    return new Half(labels, articles);
  }

  /** The labels of a report. */
  List<LabelledFigure> of(String report) {
    return labels.getOrDefault(report, List.of());
  }

  private static List<LabelledFigure> rows(String name) {
    try (InputStream in = Half.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalArgumentException("no half is named " + name);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(row -> !row.startsWith("#")).map(LabelledFigure::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
