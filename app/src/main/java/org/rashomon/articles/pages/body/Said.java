package org.rashomon.articles.pages.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.articles.ArticleNode;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.facts.PageFacts;

/**
 * What the page says elsewhere: its title, its description, and its text where linked data holds
 * it.
 */
final class Said {
  private static final int RUN = 3;

  private final Set<String> body = new HashSet<>();
  private final boolean hasBody;
  private final Set<String> title;
  private final Set<String> description;

  /**
   * @param titles headline and titles
   * @param descriptions summaries
   * @param body the text of the article as linked data gives it
   */
  private Said(List<String> titles, List<String> descriptions, Optional<String> body) {
    this.title = words(titles);
    this.description = words(descriptions);
    List<String> words = body.map(Said::split).orElse(List.of());
    this.hasBody = words.size() >= 30;
    for (int i = 0; i + RUN <= words.size(); i++) {
      this.body.add(String.join(" ", words.subList(i, i + RUN)));
    }
  }

  /** What a page says in notations made for programs. */
  static Said of(PageFacts facts) {
    List<String> titles = new ArrayList<>();
    List<ArticleNode> articles = facts.articles();
    facts.metadata().forEach(each -> each.headline().ifPresent(titles::add));
    facts.metas().all("og:title", "twitter:title").map(Fact::value).forEach(titles::add);
    titles.add(facts.document().title());
    List<String> summaries =
        facts
            .metas()
            .all("og:description", "description", "twitter:description")
            .map(Fact::value)
            .toList();
    return new Said(
        titles,
        summaries,
        articles.stream().map(ArticleNode::body).max(Comparator.comparingInt(String::length)));
  }

  void write(String text, Features into) {
    List<String> words = split(text);
    int runs = hasBody ? Math.max(0, words.size() - RUN + 1) : 0;
    int found = 0;
    for (int i = 0; i < runs; i++) {
      found += body.contains(String.join(" ", words.subList(i, i + RUN))) ? 1 : 0;
    }
    into.add(hasBody)
        .add(!hasBody || runs == 0 ? -1 : (double) found / runs)
        .add(share(words, title))
        .add(share(words, description));
  }

  private static double share(List<String> words, Set<String> among) {
    return words.isEmpty() || among.isEmpty()
        ? -1
        : (double) words.stream().filter(among::contains).count() / words.size();
  }

  private static Set<String> words(List<String> texts) {
    Set<String> all = new HashSet<>();
    texts.forEach(text -> all.addAll(split(text)));
    return all;
  }

  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (isWord && from < 0) {
        from = i;
      } else if (!isWord && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }
}
