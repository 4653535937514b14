package org.rashomon.readings.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Languages;
import org.rashomon.readings.Block;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.text.Span;

/**
 * Marks what rules can find in a report, or in passages, of a language that is not read. Sentences
 * are of kind FOREIGN and their words are no tree; names are for the story to find.
 */
public final class ForeignReader {
  private ForeignReader() {}

  /** A report that is kept but not read. */
  public static Reading read(Article article) {
    String text = article.text();
    List<Block> blocks = new ArrayList<>();
    for (Span line : Stretches.lines(text)) {
      blocks.add(new Block(line, Block.Kind.FOREIGN));
    }
    Span headline = new Span(0, article.body()).trim(text);
    Optional<Span> title = Optional.of(headline).filter(span -> !span.isEmpty());
    return reading(article, title, blocks, locale(article.language()));
  }

  /** The passages of a report in English that are in other languages. */
  public static Reading passages(Article article, List<Block> blocks) {
    List<Block> foreign =
        blocks.stream().filter(block -> block.kind() == Block.Kind.FOREIGN).toList();
    String first = foreign.isEmpty() ? "" : foreign.getFirst().span().of(article.text());
    return reading(
        article, Optional.empty(), foreign, locale(Languages.foreign(first).orElse("und")));
  }

  private static Locale locale(String language) {
    return language.equals(Languages.UNKNOWN) ? Locale.ROOT : Locale.of(language);
  }

  private static Reading reading(
      Article article, Optional<Span> headline, List<Block> blocks, Locale locale) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      for (Span span : Stretches.sentences(text, block.span(), locale)) {
        sentences.add(
            new Sentence(
                sentences.size(), Block.Kind.FOREIGN, span, Stretches.words(text, span, locale)));
      }
    }
    LocalDates dates = new LocalDates(locale, article.published());
    LocalNumbers numbers = new LocalNumbers(locale);
    List<TimeExpression> times = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<TimeExpression> found = dates.read(text, sentence);
      times.addAll(found);
      figures.addAll(
          numbers.read(text, sentence, found.stream().map(TimeExpression::span).toList()));
    }
    return new Reading(
        article, headline, blocks, sentences, List.of(), times, figures, List.of(), List.of(),
        List.of(), List.of());
  }
}
