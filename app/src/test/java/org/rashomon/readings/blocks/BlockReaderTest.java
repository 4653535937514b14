package org.rashomon.readings.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.articles.Article;

/** Each case file holds a text in which ⟦KIND⟧ stands before every block. */
class BlockReaderTest {
  private static final Pattern MARK = Pattern.compile("⟦([A-Z]+)⟧");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrapped-caption-first",
        "one-line-paragraphs",
        "agency-structured",
        "tabloid-captions",
        "page-notices",
        "foreign-passages",
        "stamp-first",
        "lists-and-headings",
        "posts-and-notices",
        "pictures",
        "dashes-and-questions"
      })
  void tellsBlocksApart(String name) throws IOException {
    String marked = load(name + ".txt");
    List<String> expected = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    int from = -1;
    String kind = "";
    while (marks.find()) {
      if (from >= 0) {
        expected.add(kind + ": " + flat(marked.substring(from, marks.start())));
      }
      kind = marks.group(1);
      from = marks.end();
    }
    expected.add(kind + ": " + flat(marked.substring(from)));
    assertEquals(String.join("\n", expected), read(MARK.matcher(marked).replaceAll("")));
  }

  private static String read(String text) {
    int body = text.indexOf("\n----\n");
    Article article =
        body < 0
            ? Articles.plain(text)
            : Articles.structured(text.substring(0, body), text.substring(body + 6));
    List<String> found = new ArrayList<>();
    BlockAssertions.assertBlocks(article)
        .forEach(each -> found.add(each.kind() + ": " + flat(each.span().of(article.text()))));
    return String.join("\n", found);
  }

  private static String flat(String text) {
    return text.replace("\n----\n", "\n").strip().replaceAll("\\s+", " ");
  }

  private static String load(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(BlockReaderTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
