package org.rashomon.bench.engine;

import org.rashomon.articles.Article;
import org.rashomon.readings.Reader;
import org.rashomon.readings.Reading;

/** Reads an article once. */
final class RememberingReader implements Reader {
  private static final int MOST = 16;
  private final Reader reader;
  private final Remembered<Article, Reading> readings = new Remembered<>(MOST);

  RememberingReader(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Reading read(Article article) {
    return readings.get(article, reader::read);
  }

  @Override
  public void close() {
    reader.close();
  }
}
