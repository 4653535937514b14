package org.rashomon.sources.feeds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.sources.Content;
import org.rashomon.sources.Lead;
import org.rashomon.sources.Names;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Told;
import org.rashomon.sources.Unread;
import org.rashomon.sources.news.MailDates;
import org.rashomon.sources.news.NewsItem;

/**
 * Takes the reports out of a feed: those whose whole text it holds as they stand there, the others
 * as addresses to be fetched.
 */
public final class FeedUnpacker {
  /** A text at least so long is the report and not a word about it; in characters. */
  private static final int WHOLE = 600;

  private static final int MOST = 1_000;

  private final Content content;
  private final Feed feed;
  private final Parts parts;

  private FeedUnpacker(Content content, Feed feed, Parts parts) {
    this.content = content;
    this.feed = feed;
    this.parts = parts;
  }

  /** Hands on every report of a feed. */
  public static void unpack(Content content, Feed feed, Parts parts) {
    new FeedUnpacker(content, feed, parts).unpack();
  }

  private void unpack() {
    if (feed.items().isEmpty()) {
      parts.take(
          new Unread(content.name(), "a feed without items", "check its address, or leave it out"));
    }
    List<Lead> leads = new ArrayList<>();
    int number = 0;
    for (FeedItem item : feed.items().subList(0, Math.min(MOST, feed.items().size()))) {
      item(item, content.name() + ", item " + ++number, leads);
    }
    if (feed.items().size() > MOST) {
      parts.take(
          new Unread(
              content.name(), "more than " + MOST + " items; the rest was not read", "split it"));
    }
    Set<String> known = new HashSet<>();
    parts.lead(content.name(), leads.stream().filter(l -> known.add(l.address())).toList());
  }

  private void item(FeedItem item, String name, List<Lead> leads) {
    Optional<FeedText> whole = whole(item);
    int length = whole.map(text -> text.plain().length()).orElse(0);
    Optional<String> link = item.link().filter(Addresses::isWeb);
    if (length >= WHOLE || (link.isEmpty() && length > 0)) {
      whole.map(text -> article(item, name, text)).ifPresent(parts::take);
    } else if (link.isPresent()) {
      leads.add(new Lead(link.get(), told(item)));
    } else {
      parts.take(
          new Unread(name, "an item with neither text nor address", "look at the outlet's page"));
    }
  }

  /** The longest of its texts; what it is said to be about only stands in for none. */
  private static Optional<FeedText> whole(FeedItem item) {
    Optional<FeedText> longest = Optional.empty();
    int most = 0;
    for (FeedText text : item.content()) {
      int length = text.plain().length();
      if (length > most) {
        longest = Optional.of(text);
        most = length;
      }
    }
    boolean isBare = item.link().isEmpty();
    return longest.or(
        () -> item.summary().filter(text -> isBare || text.plain().length() >= 2 * WHOLE));
  }

  /** HTML stays HTML: what stands around the text in it is for the reader of pages to tell. */
  private Content article(FeedItem item, String name, FeedText text) {
    Told told = told(item);
    NewsItem article =
        new NewsItem(
            told.headline(),
            text.isHtml() ? text.value() : text.plain(),
            item.link().filter(Addresses::isWeb),
            told.outlet(),
            told.authors(),
            told.published(),
            item.updated().flatMap(MailDates::iso),
            item.language(),
            Optional.empty());
    return text.isHtml() ? article.htmlContent(name, id(item)) : article.content(name, id(item));
  }

  private Told told(FeedItem item) {
    List<FeedPerson> authors = item.authors().isEmpty() ? feed.authors() : item.authors();
    return new Told(
        content.name(),
        item.title().map(FeedText::plain),
        authors.stream().flatMap(person -> person.name().stream()).toList(),
        item.source().or(() -> feed.title().map(FeedText::plain)),
        item.published().or(item::updated).flatMap(MailDates::iso));
  }

  private String id(FeedItem item) {
    return item.link().map(Names::ofAddress).orElse(content.id());
  }
}
