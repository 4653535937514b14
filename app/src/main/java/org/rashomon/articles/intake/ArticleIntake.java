package org.rashomon.articles.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.articles.Article;
import org.rashomon.articles.Sha256;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Source;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;

/**
 * Takes articles in: every input becomes one or more articles, or is named as unread. The same text
 * of the same outlet is kept once.
 */
public final class ArticleIntake {
  private final ArticleIds ids = new ArticleIds();
  private final Map<String, Article> byPrint = new LinkedHashMap<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<Unchanged> unchanged = new ArrayList<>();

  private ArticleIntake() {}

  /** Reads all sources, in their order. */
  public static Intake of(List<Source> sources) {
    ArticleIntake intake = new ArticleIntake();
    for (Source source : sources) {
      source.read(intake::take);
    }
    return new Intake(new ArrayList<>(intake.byPrint.values()), intake.unread, intake.unchanged);
  }

  private void take(Input input) {
    switch (input) {
      case Unread nothing -> unread.add(nothing);
      case Unchanged same -> unchanged.add(same);
      case Content content -> {
        for (Draft draft : Drafts.of(content)) {
          take(draft);
        }
      }
    }
  }

  private void take(Draft draft) {
    switch (draft) {
      case Draft.Refused refused -> unread.add(refused.unread());
      case Draft.Kept kept -> keep(kept);
    }
  }

  private void keep(Draft.Kept kept) {
    String sha256 = Sha256.of(kept.text());
    // The same words in two outlets are two prints; how they hang together is for the origins.
    String print = sha256 + kept.metadata().source().map(outlet -> " " + outlet).orElse("");
    Article before = byPrint.get(print);
    if (before != null) {
      unread.add(
          new Unread(
              kept.name(),
              "the same report as " + before.id() + ", kept once",
              "nothing to do, or leave one of them out"));
      return;
    }
    Article article = kept.article(ids.next(kept.id()), sha256);
    byPrint.put(print, article);
    article
        .notRead()
        .ifPresent(
            why ->
                unread.add(
                    new Unread(
                        kept.name(), why, "give a translation; it stays in the document unread")));
  }
}
