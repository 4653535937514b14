package org.rashomon.readings;

import org.rashomon.articles.Article;

/** Reads one report: the same article always gives the same reading. */
public interface Reader extends AutoCloseable {

  Reading read(Article article);

  @Override
  void close();
}
