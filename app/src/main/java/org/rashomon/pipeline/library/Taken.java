package org.rashomon.pipeline.library;

import java.time.Instant;
import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.articles.Sha256;
import org.rashomon.articles.intake.Draft;
import org.rashomon.sources.Unread;
import org.rashomon.stories.grouping.Sketch;
import org.rashomon.stories.grouping.Sketcher;

/**
 * What was taken out of bytes that came in, before it is known what of it is new.
 *
 * @param items in their order
 */
record Taken(Arrival arrival, List<Item> items) implements Coming {

  /** A report, or why there is none. */
  sealed interface Item {}

  /** What could not be taken. */
  record Nothing(Unread unread) implements Item {}

  /**
   * A report.
   *
   * @param draft from which it is made again when its name is known
   * @param article under the name that it would like to have
   * @param sketch under the number 0
   */
  record Found(Draft.Kept draft, Article article, Sketch sketch) implements Item {}

  Taken {
    items = List.copyOf(items);
  }

  /** Runs the models; for any number of threads. */
  static Item item(Draft draft, Instant taken, Sketcher sketcher) {
    return switch (draft) {
      case Draft.Refused refused -> new Nothing(refused.unread());
      case Draft.Kept kept -> {
        Article article = kept.article(kept.id(), Sha256.of(kept.text()));
        yield new Found(kept, article, Sketching.of(sketcher, 0, article, taken));
      }
    };
  }

  /** How many reports there are. */
  long reports() {
    return items.stream().filter(Found.class::isInstance).count();
  }
}
