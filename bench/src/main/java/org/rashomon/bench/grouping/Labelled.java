package org.rashomon.bench.grouping;

import org.rashomon.articles.Article;
import org.rashomon.stories.grouping.Sketch;

/**
 * A report and the event that people say it is of.
 *
 * @param event its name, with that of its set
 */
record Labelled(Article article, Sketch sketch, String event) {
  long report() {
    return sketch.report();
  }
}
