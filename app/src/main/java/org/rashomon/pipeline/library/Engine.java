package org.rashomon.pipeline.library;

import org.jspecify.annotations.Nullable;
import org.rashomon.pipeline.Collator;
import org.rashomon.readings.embedding.Embedder;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.readings.english.EnglishReader;

/** The models, each opened when it is first needed. */
public final class Engine implements AutoCloseable {
  private @Nullable Embedder embedder;
  private @Nullable Collator collator;

  /** What taking reports in needs. */
  public Embedder embedder() {
    Embedder open = embedder;
    if (open == null) {
      open = new OnnxEmbedder();
      embedder = open;
    }
    return open;
  }

  /** What collating needs. */
  public Collator collator() {
    Collator open = collator;
    if (open == null) {
      open = new Collator(new EnglishReader(), embedder());
      collator = open;
    }
    return open;
  }

  @Override
  public void close() {
    if (collator != null) {
      collator.close();
    } else if (embedder != null) {
      embedder.close();
    }
  }
}
