package org.rashomon.articles.intake;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.ArticleNode;
import org.rashomon.articles.Blank;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.NewsArticles;
import org.rashomon.sources.Content;
import org.rashomon.sources.Unread;
import org.rashomon.sources.news.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The articles in a JSON document, or in lines of JSON. */
final class JsonDrafts {
  private static final int MOST = 1_000;

  private final Content content;
  private final List<Draft> drafts = new ArrayList<>();

  private JsonDrafts(Content content) {
    this.content = content;
  }

  static List<Draft> of(Content content, String text) {
    JsonDrafts json = new JsonDrafts(content);
    try {
      json.document(Json.tree(text));
    } catch (JacksonException e) {
      if (JsonLines.isLikely(text)) {
        json.lines(text);
      } else {
        json.refuse(content.name(), JsonTrouble.reason(e, 1), JsonTrouble.WAY_OUT);
      }
    }
    return json.drafts;
  }

  private void document(JsonNode root) {
    NewsArticles found = NewsArticles.in(root);
    List<JsonNode> articles = found.articles();
    if (articles.isEmpty()) {
      refuse(
          content.name(),
          "JSON without an article",
          "give schema.org NewsArticle objects with an articleBody");
    }
    for (int i = 0; i < articles.size() && drafts.size() < MOST; i++) {
      String name = articles.size() == 1 ? content.name() : content.name() + ", article " + (i + 1);
      article(name, new ArticleNode(articles.get(i), found.references()));
    }
    if (articles.size() > MOST) {
      refuseRest(content.name());
    }
  }

  private void lines(String text) {
    for (JsonLines.Line line : JsonLines.of(text)) {
      String name = content.name() + ", line " + line.number();
      if (drafts.size() >= MOST) {
        refuseRest(name);
        return;
      }
      line(name, line);
    }
  }

  private void line(String name, JsonLines.Line line) {
    try {
      NewsArticles found = NewsArticles.in(Json.tree(line.text()));
      if (found.articles().isEmpty()) {
        refuse(name, "JSON without an article", "give a schema.org NewsArticle on each line");
      }
      for (JsonNode article : found.articles()) {
        article(name, new ArticleNode(article, found.references()));
      }
    } catch (JacksonException e) {
      refuse(name, JsonTrouble.reason(e, line.number()), JsonTrouble.WAY_OUT);
    }
  }

  private void article(String name, ArticleNode node) {
    Metadata metadata = node.metadata();
    String body = node.isHtml() ? HtmlBody.text(metadata.headline(), node.body()) : node.body();
    if (Blank.isBlank(body)) {
      refuse(name, "an article with no text", "put the report's text into articleBody");
      return;
    }
    String before = metadata.headline().map(headline -> headline + "\n\n").orElse("");
    drafts.add(new Draft.Kept(name, content.id(), metadata, before + body, before.length()));
  }

  private void refuseRest(String name) {
    refuse(name, "more than " + MOST + " articles; the rest was not read", "split the file");
  }

  private void refuse(String name, String reason, String wayOut) {
    drafts.add(new Draft.Refused(new Unread(name, reason, wayOut)));
  }
}
