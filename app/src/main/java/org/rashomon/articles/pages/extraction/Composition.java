package org.rashomon.articles.pages.extraction;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rashomon.articles.PageText;
import org.rashomon.articles.pages.facts.Headlines.Headline;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.PageTree;
import org.rashomon.articles.pages.tree.TextBuilder;
import org.rashomon.text.Span;

/**
 * An article's text: headline, blank line, paragraphs with a blank line between them.
 *
 * @param text with the place of each character
 * @param body where the body begins
 */
record Composition(PageText text, int body) {
  private static final String BREAK = "\n\n";

  static Composition of(PageTree tree, Optional<Headline> title, List<Block> paragraphs) {
    TextBuilder text = new TextBuilder(tree.source());
    title.ifPresent(headline -> headline(tree, headline, text));
    int body = text.length();
    for (Block block : paragraphs) {
      text.joint(text.length() == body ? "" : BREAK);
      text.add(block);
    }
    return new Composition(text.build(), body);
  }

  /** The same with a body that linked data holds, each line a paragraph. */
  static Composition stated(PageTree tree, Optional<Headline> title, String words) {
    TextBuilder text = new TextBuilder(tree.source());
    title.ifPresent(headline -> headline(tree, headline, text));
    int body = text.length();
    Span where = script(tree);
    for (String line : words.split("\\R+")) {
      if (!line.isBlank()) {
        text.joint(text.length() == body ? "" : BREAK);
        text.add(line.strip(), where);
      }
    }
    return new Composition(text.build(), body);
  }

  private static void headline(PageTree tree, Headline headline, TextBuilder text) {
    int start = text.length();
    for (Block block : headline.shown()) {
      text.joint(text.length() == start ? "" : " ");
      text.add(block);
    }
    if (headline.shown().isEmpty()) {
      text.add(headline.fact().value(), stated(tree, headline.fact().from()));
    }
    text.joint(BREAK);
  }

  /** The element that states a title. */
  private static Span stated(PageTree tree, String from) {
    if (from.startsWith("json-ld")) {
      return script(tree);
    }
    if (from.startsWith("meta ")) {
      String name = from.substring("meta ".length());
      for (Element meta : tree.document().getElementsByTag("meta")) {
        if (meta.attr("property").equalsIgnoreCase(name) || meta.attr("name").equalsIgnoreCase(name)) {
          return span(meta, tree);
        }
      }
    }
    Element title = tree.document().selectFirst("title");
    return title == null ? new Span(0, tree.source().length()) : span(title, tree);
  }

  private static Span script(PageTree tree) {
    Element script = tree.document().selectFirst("script[type*=ld+json]");
    return script == null ? new Span(0, tree.source().length()) : span(script, tree);
  }

  /** An element with all that is in it. */
  private static Span span(Element element, PageTree tree) {
    int from = element.sourceRange().startPos();
    int to = Math.max(element.sourceRange().endPos(), element.endSourceRange().endPos());
    return from < 0 || to < from ? new Span(0, tree.source().length()) : new Span(from, to);
  }
}
