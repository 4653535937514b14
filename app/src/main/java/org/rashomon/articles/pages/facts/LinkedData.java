package org.rashomon.articles.pages.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.rashomon.articles.NewsArticles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The objects of schema.org in a page's JSON-LD scripts. A script that is broken is passed over:
 * the page says the same elsewhere.
 *
 * @param roots the scripts' values, in the page's order
 * @param articles those that are articles
 */
public record LinkedData(List<JsonNode> roots, NewsArticles articles) {
  private static final int MOST_SCRIPTS = 50;
  private static final int LONGEST = 2_000_000;

  static LinkedData of(List<Element> scripts) {
    List<JsonNode> roots = new ArrayList<>();
    for (Element script : scripts) {
      String type = script.attr("type");
      if (type.regionMatches(true, 0, "application/ld+json", 0, 19)) {
        String text = script.data();
        if (text.length() <= LONGEST && roots.size() < MOST_SCRIPTS) {
          parse(text, roots);
        }
      }
    }
    List<JsonNode> articles = new ArrayList<>();
    Map<String, JsonNode> references = new HashMap<>();
    for (JsonNode root : roots) {
      NewsArticles found = NewsArticles.in(root);
      articles.addAll(found.articles());
      found.references().forEach(references::putIfAbsent);
    }
    return new LinkedData(roots, new NewsArticles(articles, references));
  }

  /** Every object near the top of the linked data, whatever its type. */
  public List<JsonNode> pages() {
    List<JsonNode> found = new ArrayList<>();
    roots.forEach(root -> collect(root, 3, found));
    return found;
  }

  private static void collect(JsonNode node, int levels, List<JsonNode> into) {
    if (node.isArray()) {
      node.forEach(each -> collect(each, levels - 1, into));
    } else if (node.isObject() && levels > 0) {
      into.add(node);
      collect(node.path("@graph"), levels - 1, into);
      collect(node.path("mainEntity"), levels - 1, into);
    }
  }

  private static void parse(String text, List<JsonNode> into) {
    try {
      into.add(LenientJson.parse(text));
    } catch (JacksonException e) {
      // Said elsewhere in the page, or not at all.
    }
  }
}
