package org.rashomon.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rashomon.articles.Article;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.attributions.AttributionFinder;
import org.rashomon.readings.blocks.BlockReader;
import org.rashomon.readings.blocks.SentenceReader;
import org.rashomon.readings.blocks.SentenceSpan;
import org.rashomon.readings.claims.ClaimReader;
import org.rashomon.readings.figures.FigureReader;
import org.rashomon.readings.names.NameReader;
import org.rashomon.readings.names.RoleReader;
import org.rashomon.readings.quotes.QuoteReader;
import org.rashomon.readings.syntax.SyntaxReader;
import org.rashomon.readings.times.TimeReader;

/** What each reader costs on one report: the CPU time of the thread that reads it. */
final class ReaderCosts {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder();
  private final Map<String, Double> millis = new LinkedHashMap<>();

  private ReaderCosts() {}

  /** Milliseconds of CPU by reader, in the order in which they read. */
  static Map<String, Double> of(SyntaxReader syntax, Article article) {
    ReaderCosts costs = new ReaderCosts();
    costs.read(syntax, article);
    return costs.millis;
  }

  /** The least cost of each reader in some runs: what is above it is the machine's. */
  static Map<String, Double> least(SyntaxReader syntax, Article article, int runs) {
    Map<String, Double> least = of(syntax, article);
    for (int run = 1; run < runs; run++) {
      of(syntax, article).forEach((reader, cost) -> least.merge(reader, cost, Math::min));
    }
    return least;
  }

  private void read(SyntaxReader syntax, Article article) {
    String text = article.text();
    List<Block> blocks = time("blocks", () -> new BlockReader().read(article));
    List<SentenceSpan> spans = time("sentences", () -> new SentenceReader().read(text, blocks));
    List<Sentence> sentences = time("syntax", () -> sentences(syntax, text, spans));
    List<Mention> names = time("names", () -> NameReader.read(sentences));
    List<TimeExpression> times =
        time("times", () -> TimeReader.read(text, article.published(), sentences));
    time("figures", () -> FigureReader.read(sentences, times));
    List<Quotation> quotes =
        time("quotes", () -> new QuoteReader().read(text, blocks, sentences, names));
    time("attributions", () -> ATTRIBUTIONS.read(text, sentences, names, quotes));
    time("roles", () -> new RoleReader().read(text, sentences, names));
    time("claims", () -> ClaimReader.read(sentences));
  }

  private static List<Sentence> sentences(
      SyntaxReader syntax, String text, List<SentenceSpan> spans) {
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSpan span : spans) {
      sentences.add(syntax.read(text, sentences.size(), span.kind(), span.span()));
    }
    return sentences;
  }

  private <T> T time(String reader, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    millis.put(reader, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    return result;
  }
}
