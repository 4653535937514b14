package org.rashomon.pipeline.exporting;

import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.store.Capture;
import org.rashomon.store.Version;
import org.rashomon.views.HalfPairs;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports as schema.org NewsArticle, one JSON object a line; they can be added again. */
final class ReportLines {
  private ReportLines() {}

  /** The line of a version, with its end. */
  static String of(Version version, Capture capture, long story) {
    Article article = version.article();
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("@context", "https://schema.org");
    line.put("@type", "NewsArticle");
    line.put("identifier", article.id());
    line.put("version", version.number());
    put(line, "headline", article.headline());
    authors(line, article);
    if (!article.source().equals(article.id())) {
      ObjectNode publisher = line.putObject("publisher");
      publisher.put("@type", "Organization");
      publisher.put("name", article.source());
    }
    put(line, "url", article.url());
    put(line, "datePublished", article.published().edtf());
    put(line, "dateModified", version.page().modified());
    put(line, "articleSection", version.page().section());
    line.put("inLanguage", article.language());
    put(line, "creditText", article.credit());
    line.putObject("isPartOf").put("@type", "CreativeWork").put("identifier", "story-" + story);
    line.put("sdDatePublished", capture.taken().toString());
    line.put("sha256", article.sha256());
    line.put("articleBody", article.text().substring(article.body()));
    return HalfPairs.escaped(line.toString()) + '\n';
  }

  private static void authors(ObjectNode line, Article article) {
    ArrayNode authors = line.putArray("author");
    for (String name : article.authors()) {
      authors.addObject().put("@type", "Person").put("name", name);
    }
  }

  private static void put(ObjectNode line, String name, Optional<String> value) {
    value.ifPresent(v -> line.put(name, v));
  }
}
