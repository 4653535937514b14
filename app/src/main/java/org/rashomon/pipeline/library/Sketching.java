package org.rashomon.pipeline.library;

import java.time.Instant;
import org.rashomon.articles.Article;
import org.rashomon.readings.blocks.BlockReader;
import org.rashomon.readings.times.PublicationDateReader;
import org.rashomon.stories.grouping.Sketch;
import org.rashomon.stories.grouping.Sketcher;

/** Sketches reports with the date that their text gives where metadata give none. */
final class Sketching {
  private Sketching() {}

  static Sketch of(Sketcher sketcher, long report, Article article, Instant taken) {
    boolean isDated = article.published().edtf().isPresent() || article.notRead().isPresent();
    Article dated =
        isDated
            ? article
            : article.withPublished(
                PublicationDateReader.read(article, new BlockReader().read(article)));
    return sketcher.sketch(report, dated, taken);
  }
}
