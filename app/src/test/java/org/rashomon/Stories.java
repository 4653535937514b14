package org.rashomon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;

/** Small stories of our own, collated by the whole program. */
public final class Stories {
  private Stories() {}

  /** Reports "a", "b" … published on one day. */
  public static List<Article> sameDay(String... texts) {
    return onDays(Collections.nCopies(texts.length, "2021-05-04"), texts);
  }

  /** Reports "a", "b" … with the day of each. */
  public static List<Article> onDays(List<String> days, String... texts) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Published published = Published.of(days.get(i), Published.From.METADATA);
      articles.add(Models.article(String.valueOf((char) ('a' + i)), texts[i], published));
    }
    return articles;
  }

  public static Collation collate(List<Article> articles) {
    return Models.collator().collate(articles, Optional.empty());
  }

  /** What is called a contradiction, as "kind: value / value". */
  public static List<String> contradictions(List<Article> articles) {
    return of(Disagreement.Type.CONTRADICTION, articles);
  }

  /** What is called an update, as "kind: value / value". */
  public static List<String> updates(List<Article> articles) {
    return of(Disagreement.Type.UPDATE, articles);
  }

  private static List<String> of(Disagreement.Type type, List<Article> articles) {
    return collate(articles).disagreements().stream()
        .filter(each -> each.type() == type)
        .map(each -> each.kind() + ": " + String.join(" / ", values(each)))
        .toList();
  }

  private static List<String> values(Disagreement disagreement) {
    return disagreement.variants().stream().map(Disagreement.Variant::value).sorted().toList();
  }
}
