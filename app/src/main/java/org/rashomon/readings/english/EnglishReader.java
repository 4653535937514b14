package org.rashomon.readings.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Reader;
import org.rashomon.readings.Reading;
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
import org.rashomon.text.Span;

/** Reads English reports: every reader once, each on what the ones before it found. */
public final class EnglishReader implements Reader {
  private final SyntaxReader syntax = new SyntaxReader();
  private final AttributionFinder attributions = new AttributionFinder();

  @Override
  public Reading read(Article article) {
    if (article.notRead().isPresent()) {
      return Reading.unread(article);
    }
    String text = article.text();
    List<Block> blocks = new BlockReader().read(article);
    List<Sentence> sentences = sentences(text, blocks);
    List<Mention> mentions = NameReader.read(sentences);
    List<TimeExpression> times = TimeReader.read(text, article.published(), sentences);
    List<Quotation> quotations = new QuoteReader().read(text, blocks, sentences, mentions);
    return new Reading(
        article,
        headline(blocks),
        blocks,
        sentences,
        mentions,
        times,
        FigureReader.read(sentences, times),
        quotations,
        attributions.read(text, sentences, mentions, quotations),
        new RoleReader().read(text, sentences, mentions),
        ClaimReader.read(sentences));
  }

  private List<Sentence> sentences(String text, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSpan span : new SentenceReader().read(text, blocks)) {
      sentences.add(syntax.read(text, sentences.size(), span.kind(), span.span()));
    }
    return sentences;
  }

  private static Optional<Span> headline(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .map(Block::span)
        .findFirst();
  }

  @Override
  public void close() {
    syntax.close();
  }
}
