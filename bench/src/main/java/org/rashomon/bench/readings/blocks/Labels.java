package org.rashomon.bench.readings.blocks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.articles.Article;
import org.rashomon.bench.readings.SharedReports;
import org.rashomon.readings.Block;
import org.rashomon.text.Span;

/** Labels put on the texts they belong to. */
final class Labels {
  private static final int HASH = 12;

  private Labels() {}

  /**
   * The reports of a half, by id; those whose text is not at hand, or is another one, are left out.
   */
  static List<LabelledReport> of(Half half, SharedReports reports) {
    Map<String, List<LabelRow>> blocks = rows("blocks", half);
    Map<String, List<LabelRow>> sentences = rows("sentences", half);
    return rows("regions", half).values().stream()
        .flatMap(
            regions ->
                article(regions.getFirst(), reports).stream()
                    .map(a -> report(a, regions, blocks, sentences)))
        .toList();
  }

  private static Map<String, List<LabelRow>> rows(String what, Half half) {
    return LabelRow.read(what + "-" + half.file() + ".tsv").stream()
        .collect(Collectors.groupingBy(LabelRow::report, TreeMap::new, Collectors.toList()));
  }

  private static Optional<Article> article(LabelRow row, SharedReports reports) {
    return reports.find(row.report()).filter(a -> hash(a.text()).equals(row.hash()));
  }

  private static LabelledReport report(
      Article article,
      List<LabelRow> regions,
      Map<String, List<LabelRow>> blocks,
      Map<String, List<LabelRow>> sentences) {
    String id = regions.getFirst().report();
    String text = article.text();
    return new LabelledReport(
        article,
        regions.getFirst().label().equals("difficult"),
        regions.stream().map(row -> span(text, row)).toList(),
        blocks.getOrDefault(id, List.of()).stream()
            .map(row -> new Block(span(text, row), Block.Kind.valueOf(row.label())))
            .toList(),
        sentences.getOrDefault(id, List.of()).stream().map(row -> span(text, row)).toList());
  }

  private static Span span(String text, LabelRow row) {
    int start = text.offsetByCodePoints(0, row.start());
    return new Span(start, text.offsetByCodePoints(start, row.end() - row.start())).trim(text);
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
