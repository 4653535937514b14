package org.rashomon.articles.pages.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of the tags that are asked for again and again, found in one walk; headings of the
 * first two levels together.
 */
final class Tagged {
  private static final List<String> TAGS = List.of("meta", "script", "link", "figure", "heading");

  private final Map<String, List<Element>> byTag = new HashMap<>();

  private Tagged() {
    TAGS.forEach(tag -> byTag.put(tag, new ArrayList<>()));
  }

  static Tagged of(Document document) {
    Tagged tagged = new Tagged();
    tagged.walk(document);
    return tagged;
  }

  /** In the page's order; the parser bounds the depth. */
  private void walk(Element element) {
    String name = element.normalName();
    boolean isHeading = name.equals("h1") || name.equals("h2");
    List<Element> same = byTag.get(isHeading ? "heading" : name);
    if (same != null) {
      same.add(element);
    }
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        walk(inner);
      }
    }
  }

  List<Element> all(String tag) {
    List<Element> elements = byTag.get(tag);
    if (elements == null) {
      throw new IllegalArgumentException("elements that are not collected: " + tag);
    }
    return elements;
  }
}
