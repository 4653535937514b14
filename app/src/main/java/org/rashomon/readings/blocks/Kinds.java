package org.rashomon.readings.blocks;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.readings.Block.Kind;
import org.rashomon.text.Span;

/** Decides what each paragraph of a report is. */
final class Kinds {
  private final Article article;
  private final Scripts scripts;
  private final Galleries galleries;

  Kinds(Article article, Galleries galleries) {
    this.article = article;
    this.galleries = galleries;
    this.scripts = new Scripts(article.text(), article.language());
  }

  /** One kind for each paragraph, in order. */
  List<Kind> of(List<Paragraph> paragraphs) {
    List<Kind> kinds = new ArrayList<>();
    List<Paragraph> prose = new ArrayList<>();
    for (Paragraph each : paragraphs) {
      kinds.add(byForm(each));
      if (kinds.getLast() == Kind.PROSE) {
        prose.add(core(each));
      }
    }
    Unended unended = new Unended(prose);
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == Kind.PROSE && Furniture.signature(paragraphs.get(i)) < 0) {
        kinds.set(i, unended.kind(core(paragraphs.get(i))));
      }
    }
    markHeadline(paragraphs, kinds);
    Neighbours.mend(paragraphs, kinds);
    return kinds;
  }

  /** What a paragraph is by its own form; PROSE when nothing speaks against it. */
  private Kind byForm(Paragraph paragraph) {
    if (scripts.isForeign(paragraph.span()) || isForeignTongue(paragraph)) {
      return Kind.FOREIGN;
    }
    if (Datelines.isStamp(paragraph)) {
      return Kind.DATELINE;
    }
    if (Credits.isCredit(paragraph) || Publisher.isNamed(article, paragraph)) {
      return Kind.CREDIT;
    }
    int signature = Furniture.signature(paragraph);
    if (signature >= 0) {
      return signature == paragraph.span().start() ? Kind.FURNITURE : Kind.PROSE;
    }
    if (galleries.caption(paragraph).isPresent()) {
      return Kind.CAPTION;
    }
    if (Furniture.isGallery(paragraph)) {
      return Kind.FURNITURE;
    }
    if (isCaption(paragraph)) {
      return Kind.CAPTION;
    }
    if (Furniture.isFurniture(paragraph)) {
      return Kind.FURNITURE;
    }
    boolean item = Listings.isItem(article.text(), paragraph.span());
    return item && !paragraph.head().endsWith(" -") ? Kind.LIST : Kind.PROSE;
  }

  /** A paragraph without its sign-off or notice; itself when it is nothing else. */
  private static Paragraph core(Paragraph paragraph) {
    int start = Tails.of(paragraph).start();
    return start == paragraph.span().start() ? paragraph : paragraph.upTo(start);
  }

  private boolean isForeignTongue(Paragraph paragraph) {
    return article.language().equals("en") && Tongues.isForeign(paragraph);
  }

  private static boolean isCaption(Paragraph paragraph) {
    return Captions.isLabelled(paragraph)
        || Captions.afterService(paragraph) >= 0
        || (Captions.isPlaced(paragraph) && !paragraph.isEnded())
        || Captions.isPositioned(paragraph)
        || (Captions.isShort(paragraph) && Credits.pictureCredit(paragraph).isPresent());
  }

  private void markHeadline(List<Paragraph> paragraphs, List<Kind> kinds) {
    Span given = new Span(0, article.body());
    if (given.isEmpty()) {
      int headline = Headlines.find(paragraphs, kinds);
      if (headline >= 0) {
        kinds.set(headline, Kind.HEADLINE);
      }
    } else if (!paragraphs.isEmpty()
        && paragraphs.get(0).span().length() <= 2 * given.length()
        && Headlines.same(given.of(article.text()), paragraphs.get(0).span().of(article.text()))) {
      kinds.set(0, Kind.HEADLINE);
    }
  }
}
