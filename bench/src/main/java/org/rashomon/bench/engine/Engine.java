package org.rashomon.bench.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.intake.ArticleIntake;
import org.rashomon.collations.Collation;
import org.rashomon.pipeline.Aligned;
import org.rashomon.pipeline.Collator;
import org.rashomon.readings.Reading;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.readings.english.EnglishReader;
import org.rashomon.sources.Source;

/** The program with its models open. */
public final class Engine implements AutoCloseable {
  private static final long MOST_BYTES = 10_000_000;
  private final Collator collator;

  /** Opens the models. */
  public Engine() {
    this(new Collator());
  }

  private Engine(Collator collator) {
    this.collator = collator;
  }

  /** One that reads a report once, however often it is collated in a row. */
  public static Engine remembering() {
    return new Engine(
        new Collator(
            new RememberingReader(new EnglishReader()),
            new RememberingEmbedder(new OnnxEmbedder())));
  }

  /** The reports of some files, as the command line would take them in. */
  public static List<Article> articles(List<Path> files) {
    List<Source> sources = files.stream().map(file -> Source.of(file, MOST_BYTES)).toList();
    return ArticleIntake.of(sources).articles();
  }

  /** The collation of some files. */
  public Collation collate(List<Path> files, String title) {
    return collator.collate(articles(files), Optional.of(title));
  }

  /** Some reports of one event, read. */
  public List<Reading> read(List<Article> articles) {
    return collator.read(articles);
  }

  /** The collation of reports that are read. */
  public Collation collateRead(List<Reading> readings) {
    return collator.collateRead(readings, Optional.of("story"));
  }

  /** The collation of some reports. */
  public Collation collate(List<Article> articles) {
    return collator.collate(articles, Optional.of("story"));
  }

  /** The collation of some reports under a title. */
  public Collation collateArticles(List<Article> articles, String title) {
    return collator.collate(articles, Optional.of(title));
  }

  /** The reports of some files, read and laid side by side. */
  public Aligned align(List<Path> files) {
    return alignArticles(articles(files));
  }

  /** Reports, read and laid side by side. */
  public Aligned alignArticles(List<Article> articles) {
    return collator.align(articles);
  }

  @Override
  public void close() {
    collator.close();
  }
}
