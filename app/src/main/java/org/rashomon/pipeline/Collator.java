package org.rashomon.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rashomon.articles.Article;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.brief.BriefWriter;
import org.rashomon.collations.disagreements.DisagreementCollator;
import org.rashomon.collations.entities.EntityCollator;
import org.rashomon.collations.gaps.GapFinder;
import org.rashomon.collations.origins.OriginFinder;
import org.rashomon.collations.origins.Origins;
import org.rashomon.collations.quotations.QuoteCollator;
import org.rashomon.collations.statements.StatementBuilder;
import org.rashomon.collations.timeline.TimelineBuilder;
import org.rashomon.readings.Reader;
import org.rashomon.readings.Reading;
import org.rashomon.readings.blocks.BlockReader;
import org.rashomon.readings.embedding.Embedder;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.readings.english.EnglishReader;
import org.rashomon.readings.times.PublicationDateReader;
import org.rashomon.stories.Cast;
import org.rashomon.stories.StoryDates;

/** From the reports of one event to their collation; holds the models open until closed. */
public final class Collator implements AutoCloseable {
  private final Reader reader;
  private final Embedder embedder;
  private final int threads = Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));

  /** Opens the models, side by side. */
  public Collator() {
    CompletableFuture<Embedder> second = CompletableFuture.supplyAsync(OnnxEmbedder::new);
    this.reader = new EnglishReader();
    this.embedder = second.join();
  }

  /** Works with models that are open already and closes them in the end. */
  public Collator(Reader reader, Embedder embedder) {
    this.reader = reader;
    this.embedder = embedder;
  }

  /** Lays reports side by side; the same reports in any order give the same collation. */
  public Collation collate(List<Article> articles, Optional<String> title) {
    return collateRead(read(articles), title);
  }

  /** The same for reports that {@link #read} has read. */
  public Collation collateRead(List<Reading> read, Optional<String> title) {
    Aligned story = aligned(read);
    List<Origin> origins = story.origins();
    Witnesses witnesses = story.witnesses();
    List<Reading> readings = witnesses.readings();
    Cast cast = story.cast();
    Alignment alignment = story.alignment();
    List<Disagreement> disagreements = DisagreementCollator.collate(witnesses, alignment, cast);
    List<Statement> statements = StatementBuilder.build(witnesses, alignment, cast, disagreements);
    List<Report> reports = readings.stream().map(Reports::of).toList();
    return new Collation(
        title.orElseGet(() -> Titles.of(reports, statements)),
        reports,
        origins,
        disagreements,
        statements,
        new QuoteCollator().collate(readings),
        Foreign.add(EntityCollator.collate(readings, cast), readings, cast),
        TimelineBuilder.build(readings, statements, disagreements),
        BriefWriter.write(
            reports,
            origins,
            statements,
            disagreements,
            GapFinder.find(witnesses, alignment, statements)));
  }

  /** Reads the reports of one event, in the order of their ids. */
  public List<Reading> read(List<Article> articles) {
    List<Article> ordered = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    return readEach(StoryDates.complete(dated(ordered)));
  }

  /** Reads reports and lays them side by side without comparing them. */
  public Aligned align(List<Article> articles) {
    return aligned(read(articles));
  }

  private Aligned aligned(List<Reading> readings) {
    Origins origins = OriginFinder.find(readings);
    return new Aligned(
        origins.origins(),
        new Witnesses(readings, origins.origins(), origins.borrowings()),
        Cast.of(readings),
        Alignment.of(readings, embedder, threads));
  }

  /** Publication dates that metadata lack, taken from the texts. */
  private static List<Article> dated(List<Article> articles) {
    BlockReader blocks = new BlockReader();
    return articles.stream()
        .map(
            article ->
                article.notRead().isPresent() || article.published().edtf().isPresent()
                    ? article
                    : article.withPublished(
                        PublicationDateReader.read(article, blocks.read(article))))
        .toList();
  }

  private List<Reading> readEach(List<Article> articles) {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<Reading>> futures = new ArrayList<>();
      for (Article article : articles) {
        futures.add(workers.submit(() -> reader.read(article)));
      }
      List<Reading> readings = new ArrayList<>();
      for (Future<Reading> future : futures) {
        readings.add(future.get());
      }
      return readings;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a report could not be read: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reports were read", e);
    }
  }

  @Override
  public void close() {
    reader.close();
    embedder.close();
  }
}
