package org.rashomon.bench.readings.who;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.articles.Article;
import org.rashomon.bench.readings.SharedReports;
import org.rashomon.text.Span;

/**
 * Mentions labelled by us: report, hash of its text, start and end in code points, entity, whether
 * a person or a body, and form. Reports that are not at hand, or are not the same, are left out.
 */
final class OwnLabels {
  private static final int HASH = 12;

  private record Row(
      String report, String hash, int start, int end, String entity, String type, String form) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      int start = Integer.parseInt(cells[2]);
      return new Row(
          cells[0], cells[1], start, Integer.parseInt(cells[3]), cells[4], cells[5], cells[6]);
    }

    String event() {
      return report.substring(0, report.indexOf('/'));
    }
  }

  private OwnLabels() {}

  /** The events of one half, {@code work} or {@code held-out}. */
  static List<Story> of(String half, SharedReports reports) {
    Map<String, List<Row>> byEvent = new TreeMap<>();
    for (String line : lines(half + ".tsv")) {
      Row row = Row.of(line);
      byEvent.computeIfAbsent(row.event(), e -> new ArrayList<>()).add(row);
    }
    List<Story> stories = new ArrayList<>();
    byEvent.forEach((event, rows) -> stories.add(story(event, rows, reports)));
    return stories.stream().filter(story -> !story.gold().isEmpty()).toList();
  }

  private static Story story(String event, List<Row> rows, SharedReports reports) {
    List<Article> articles = new ArrayList<>();
    Map<String, Integer> index = new TreeMap<>();
    List<GoldMention> gold = new ArrayList<>();
    for (Row row : rows) {
      Optional<Article> article = reports.find(row.report()).filter(a -> isSame(a, row.hash()));
      if (article.isPresent()) {
        if (index.putIfAbsent(row.report(), articles.size()) == null) {
          articles.add(article.get());
        }
        gold.add(mention(article.get().text(), index.getOrDefault(row.report(), 0), row));
      }
    }
    return new Story(event, articles, gold, true);
  }

  private static GoldMention mention(String text, int report, Row row) {
    int start = text.offsetByCodePoints(0, row.start());
    int end = text.offsetByCodePoints(start, row.end() - row.start());
    return new GoldMention(
        report,
        new Span(start, end),
        row.entity(),
        row.type().equals("person"),
        GoldMention.Form.valueOf(row.form().toUpperCase(Locale.ROOT)));
  }

  private static boolean isSame(Article article, String hash) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(article.text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH).equals(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(OwnLabels.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
