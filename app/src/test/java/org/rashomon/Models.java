package org.rashomon;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.pipeline.Collator;
import org.rashomon.readings.Reader;
import org.rashomon.readings.Reading;
import org.rashomon.readings.embedding.Embedder;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.readings.english.EnglishReader;

/** The models, opened once for all tests of a run. */
public final class Models {
  private Models() {}

  private static final class Readers {
    static final Reader READER = new EnglishReader();
  }

  private static final class Embedders {
    static final Embedder EMBEDDER = new OnnxEmbedder();
  }

  private static final class Collators {
    static final Collator COLLATOR = new Collator();
  }

  public static Reader reader() {
    return Readers.READER;
  }

  public static Embedder embedder() {
    return Embedders.EMBEDDER;
  }

  public static Collator collator() {
    return Collators.COLLATOR;
  }

  /** A reading of a text of our own. */
  public static Reading read(String text) {
    return reader().read(article("a", text, Published.UNKNOWN));
  }

  /** An article of plain text. */
  public static Article article(String id, String text, Published published) {
    return new Article(
        id,
        id,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        published,
        "en",
        "0".repeat(64),
        Optional.empty(),
        Optional.empty(),
        text,
        0);
  }
}
