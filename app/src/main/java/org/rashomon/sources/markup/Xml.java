package org.rashomon.sources.markup;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Trees of XML. The parser puts up with broken markup and knows the named characters of HTML; a
 * document type is passed over, so nothing outside is fetched and no entity of its own expanded.
 */
public final class Xml {
  private static final int DEEPEST = 256;

  private Xml() {}

  /** The tree of a text; elements deeper than the limit are kept at the limit. */
  public static Document parse(String text) {
    Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
    return parser.parseInput(text, "");
  }

  /** The outermost element. */
  public static Optional<Element> root(Document document) {
    return document.children().stream().findFirst();
  }

  /** An attribute's value by its full name, empty when absent or blank. */
  public static Optional<String> attribute(Element element, String name) {
    return filled(element.attr(name));
  }

  /** A text without the white space around it, empty when nothing is left. */
  public static Optional<String> filled(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
  }
}
