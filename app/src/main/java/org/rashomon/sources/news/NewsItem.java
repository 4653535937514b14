package org.rashomon.sources.news;

import java.util.List;
import java.util.Optional;
import org.rashomon.sources.Content;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One article out of a feed, a wire, a mail or a document.
 *
 * @param headline plain text
 * @param body plain text, a blank line between paragraphs; for {@link #htmlContent} HTML
 * @param url the address of its page
 * @param publisher the outlet's name
 * @param authors names
 * @param published a date or date and time of ISO 8601
 * @param updated the same of its last change
 * @param language a language tag
 * @param credit who is credited
 */
public record NewsItem(
    Optional<String> headline,
    String body,
    Optional<String> url,
    Optional<String> publisher,
    List<String> authors,
    Optional<String> published,
    Optional<String> updated,
    Optional<String> language,
    Optional<String> credit) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public NewsItem {
    authors = List.copyOf(authors);
  }

  /** The article as bytes of JSON. */
  public Content content(String name, String id) {
    return content(name, id, JsonNodeFactory.instance.objectNode());
  }

  /** The same of an article whose body is HTML. */
  public Content htmlContent(String name, String id) {
    return content(
        name, id, JsonNodeFactory.instance.objectNode().put("encodingFormat", "text/html"));
  }

  private Content content(String name, String id, ObjectNode article) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    article.put("@context", "https://schema.org").put("@type", "NewsArticle");
    put(article, "headline", headline);
    article.put("articleBody", body);
    put(article, "url", url);
    put(article, "datePublished", published);
    put(article, "dateModified", updated);
    put(article, "inLanguage", language);
    put(article, "creditText", credit);
    publisher.ifPresent(outlet -> article.set("publisher", named(make, "Organization", outlet)));
    ArrayNode people = article.putArray("author");
    authors.forEach(author -> people.add(named(make, "Person", author)));
    return new Content(name, id, MAPPER.writeValueAsBytes(article));
  }

  private static ObjectNode named(JsonNodeFactory make, String type, String name) {
    return make.objectNode().put("@type", type).put("name", name);
  }

  private static void put(ObjectNode article, String property, Optional<String> value) {
    value.ifPresent(each -> article.put(property, each));
  }
}
