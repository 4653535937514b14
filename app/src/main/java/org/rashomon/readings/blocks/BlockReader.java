package org.rashomon.readings.blocks;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.readings.Block;
import org.rashomon.readings.Block.Kind;
import org.rashomon.text.Span;

/**
 * Tells the text of a report apart into blocks by general rules: line lengths, punctuation, place
 * in the text, and the forms that credits, captions and page notices take.
 */
public final class BlockReader {

  /** The blocks of a report, ordered and disjoint; only white space is left out. */
  public List<Block> read(Article article) {
    String text = article.text();
    List<Block> blocks = new ArrayList<>();
    Span headline = new Span(0, article.body()).trim(text);
    if (!headline.isEmpty()) {
      blocks.add(new Block(headline, Kind.HEADLINE));
    }
    List<Line> lines = Lines.of(text, article.body(), text.length());
    List<Paragraph> paragraphs = Wrapping.paragraphs(text, lines);
    Galleries galleries = Galleries.of(paragraphs, headline.of(text));
    List<Kind> kinds = new Kinds(article, galleries).of(paragraphs);
    Splits splits = new Splits(text, new Scripts(text, article.language()), galleries);
    for (int i = 0; i < paragraphs.size(); i++) {
      splits.add(paragraphs.get(i), kinds.get(i), blocks);
    }
    return List.copyOf(blocks);
  }
}
