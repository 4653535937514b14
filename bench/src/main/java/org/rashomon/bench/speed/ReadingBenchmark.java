package org.rashomon.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.rashomon.articles.Article;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.blocks.BlockReader;
import org.rashomon.readings.blocks.SentenceReader;
import org.rashomon.readings.blocks.SentenceSpan;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.readings.english.EnglishReader;
import org.rashomon.readings.syntax.SyntaxReader;

/** One report of 500 words, as a whole and stage by stage, by one thread with its models open. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class ReadingBenchmark {
  private static final int WORDS = 500;
  private Article article;
  private List<SentenceSpan> spans;
  private EnglishReader reader;
  private SyntaxReader syntax;
  private OnnxEmbedder embedder;

  /** Opens the models. */
  @Setup
  public void open() {
    article = Sample.report(WORDS);
    spans = cut();
    reader = new EnglishReader();
    syntax = new SyntaxReader();
    embedder = new OnnxEmbedder();
  }

  /** From characters to claims. */
  @Benchmark
  public Reading reading() {
    return reader.read(article);
  }

  /** Blocks and sentences. */
  @Benchmark
  public List<SentenceSpan> cut() {
    return new SentenceReader().read(article.text(), new BlockReader().read(article));
  }

  /** Words, tags, names and dependencies. */
  @Benchmark
  public List<Sentence> syntax() {
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSpan span : spans) {
      sentences.add(syntax.read(article.text(), sentences.size(), span.kind(), span.span()));
    }
    return sentences;
  }

  /** A vector for each sentence. */
  @Benchmark
  public List<float[]> embedding() {
    return spans.stream().map(s -> embedder.embed(s.span().of(article.text()))).toList();
  }

  /** Closes the models. */
  @TearDown
  public void close() {
    reader.close();
    syntax.close();
    embedder.close();
  }
}
