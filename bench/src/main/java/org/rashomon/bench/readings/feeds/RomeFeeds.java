package org.rashomon.bench.readings.feeds;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.sources.feeds.Feed;
import org.rashomon.sources.feeds.FeedItem;
import org.rashomon.sources.feeds.FeedPerson;
import org.rashomon.sources.feeds.FeedText;

/** Feeds as ROME reads them, in our form. */
final class RomeFeeds {
  private static final Feed NOTHING =
      new Feed(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of());

  private RomeFeeds() {}

  /** A feed that ROME refuses is one without anything. */
  static Feed read(byte[] bytes) {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(true);
      return feed(input.build(reader));
    } catch (IOException | FeedException | RuntimeException e) {
      return NOTHING;
    }
  }

  private static Feed feed(SyndFeed feed) {
    return new Feed(
        text(feed.getTitle()),
        Optional.ofNullable(feed.getLink()),
        Optional.ofNullable(feed.getLanguage()),
        people(feed.getAuthors(), feed.getAuthor()),
        date(feed.getPublishedDate()),
        feed.getEntries().stream().map(RomeFeeds::item).toList());
  }

  private static FeedItem item(SyndEntry entry) {
    return new FeedItem(
        Optional.ofNullable(entry.getUri()),
        text(entry.getTitle()),
        Optional.ofNullable(entry.getLink()),
        people(entry.getAuthors(), entry.getAuthor()),
        date(entry.getPublishedDate()),
        date(entry.getUpdatedDate()),
        Optional.ofNullable(entry.getDescription())
            .map(SyndContent::getValue)
            .flatMap(RomeFeeds::text),
        entry.getContents().stream().flatMap(c -> text(c.getValue()).stream()).toList(),
        Optional.empty(),
        Optional.ofNullable(entry.getSource()).map(SyndFeed::getTitle));
  }

  private static List<FeedPerson> people(
      @Nullable List<SyndPerson> people, @Nullable String author) {
    List<FeedPerson> listed =
        people == null
            ? List.of()
            : people.stream()
                .map(
                    p ->
                        new FeedPerson(
                            Optional.ofNullable(p.getName()), Optional.ofNullable(p.getEmail())))
                .toList();
    return listed.isEmpty() && author != null && !author.isEmpty()
        ? List.of(new FeedPerson(Optional.of(author), Optional.empty()))
        : listed;
  }

  private static Optional<String> date(@Nullable Date date) {
    return Optional.ofNullable(date).map(each -> each.toInstant().toString());
  }

  private static Optional<FeedText> text(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(each -> new FeedText(each, false, Optional.empty(), Optional.empty()));
  }
}
