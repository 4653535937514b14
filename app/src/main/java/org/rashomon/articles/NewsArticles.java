package org.rashomon.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The article objects in a JSON tree: alone, in lists, in an {@code @graph}, or as the main entity
 * of a page.
 *
 * @param articles in document order
 * @param references the named objects beside them, by their {@code @id}
 */
public record NewsArticles(List<JsonNode> articles, Map<String, JsonNode> references) {
  private static final Set<String> TYPES =
      Set.of(
          "Article",
          "NewsArticle",
          "AdvertiserContentArticle",
          "AnalysisNewsArticle",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "OpinionNewsArticle",
          "Report",
          "ReportageNewsArticle",
          "ReviewNewsArticle",
          "SocialMediaPosting");

  private static final List<String> HOLDERS =
      List.of("@graph", "mainEntity", "itemListElement", "item");

  public static NewsArticles in(JsonNode root) {
    NewsArticles found = new NewsArticles(new ArrayList<>(), new HashMap<>());
    found.collect(root);
    return found;
  }

  private void collect(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::collect);
    } else if (node.isObject()) {
      JsonNode id = node.get("@id");
      if (id != null && id.isString() && node.size() > 1) {
        references.putIfAbsent(id.stringValue(), node);
      }
      if (isArticle(node)) {
        articles.add(node);
      } else {
        HOLDERS.stream().map(node::path).forEach(this::collect);
      }
    }
  }

  /** By its type, or by its body where no type is given. */
  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticleType(each)) {
          return true;
        }
      }
      return false;
    }
    return type.isMissingNode() ? node.path("articleBody").isString() : isArticleType(type);
  }

  private static boolean isArticleType(JsonNode type) {
    if (!type.isString()) {
      return false;
    }
    String name = type.stringValue();
    return TYPES.contains(
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
  }
}
