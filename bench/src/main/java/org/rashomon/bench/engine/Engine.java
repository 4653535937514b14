package org.rashomon.bench.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.intake.ArticleIntake;
import org.rashomon.collations.Collation;
import org.rashomon.pipeline.Aligned;
import org.rashomon.pipeline.Collator;
import org.rashomon.sources.Source;

/** The program with its models open. */
public final class Engine implements AutoCloseable {
  private static final long MOST_BYTES = 10_000_000;
  private final Collator collator = new Collator();

  /** The reports of some files, as the command line would take them in. */
  public static List<Article> articles(List<Path> files) {
    List<Source> sources = files.stream().map(file -> Source.of(file, MOST_BYTES)).toList();
    return ArticleIntake.of(sources).articles();
  }

  /** The collation of some files. */
  public Collation collate(List<Path> files, String title) {
    return collator.collate(articles(files), Optional.of(title));
  }

  /** The reports of some files, read and laid side by side. */
  public Aligned align(List<Path> files) {
    return collator.align(articles(files));
  }

  @Override
  public void close() {
    collator.close();
  }
}
