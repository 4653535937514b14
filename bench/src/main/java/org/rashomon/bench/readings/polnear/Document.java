package org.rashomon.bench.readings.polnear;

import java.util.List;
import org.rashomon.articles.Article;

/** A report with the attributions that are marked in it. */
public record Document(Article article, List<Labelled> attributions) {

  public Document {
    attributions = List.copyOf(attributions);
  }
}
