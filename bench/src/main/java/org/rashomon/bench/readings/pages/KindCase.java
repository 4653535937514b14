package org.rashomon.bench.readings.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.rashomon.articles.PageKind;

/**
 * A page of our own that is of a kind.
 *
 * @param what of that kind it is
 */
record KindCase(PageKind kind, String what, String page) {
  private static final String FILE = "kinds.txt";

  static List<KindCase> own() {
    try (InputStream in = KindCase.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the bench lacks " + FILE);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^== ")).skip(1).map(KindCase::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KindCase of(String written) {
    int end = written.indexOf('\n');
    String[] head = written.substring(0, end).split(" \\| ");
    return new KindCase(PageKind.valueOf(head[0]), head[1], written.substring(end + 1).strip());
  }
}
