package org.rashomon.bench.readings.feeds;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.sources.feeds.Feed;
import org.rashomon.sources.feeds.FeedItem;
import org.rashomon.sources.feeds.FeedPerson;
import org.rashomon.sources.feeds.FeedText;

/** The fields of feedparser that we keep, with our values. */
final class KeptFields {
  private static final Pattern ENTRY = Pattern.compile("entries\\[(\\d+)\\]\\.(.*)");
  private static final Pattern NUMBERED = Pattern.compile("(authors|content)\\[(\\d+)\\]\\.(\\w+)");
  private static final Pattern KEPT =
      Pattern.compile(
          "feed\\.(title|title_detail\\.(value|language|base)|link|language"
              + "|author|author_detail\\.(name|email)|authors\\[\\d\\]\\.(name|email)"
              + "|updated|updated_parsed)"
              + "|entries\\[\\d+\\]\\.(title|title_detail\\.(value|language|base)|link|id|guid|summary|description"
              + "|summary_detail\\.(value|language|base)|content\\[\\d\\]\\.(value|language|base)"
              + "|author|author_detail\\.(name|email)|authors\\[\\d\\]\\.(name|email)"
              + "|published|published_parsed|updated|updated_parsed|source\\.title)");

  private KeptFields() {}

  static boolean isKept(String field) {
    return KEPT.matcher(field).matches();
  }

  /** Our value of a field: a text, or a plain value as one. */
  static Optional<FeedText> value(Feed feed, String field) {
    Matcher entry = ENTRY.matcher(field);
    if (!entry.matches()) {
      return ofFeed(feed, field.replaceFirst("^feed\\.", ""));
    }
    int index = Integer.parseInt(entry.group(1));
    return index < feed.items().size()
        ? ofItem(feed.items().get(index), entry.group(2))
        : Optional.empty();
  }

  private static Optional<FeedText> ofFeed(Feed feed, String name) {
    return switch (name) {
      case "title", "title_detail.value" -> feed.title();
      case "title_detail.language" -> plain(feed.title().flatMap(FeedText::language));
      case "title_detail.base" -> plain(feed.title().flatMap(FeedText::base));
      case "link" -> plain(feed.link());
      case "language" -> plain(feed.language());
      case "updated", "updated_parsed" -> plain(feed.updated());
      default -> person(feed.authors().stream().toList(), name);
    };
  }

  private static Optional<FeedText> ofItem(FeedItem item, String name) {
    return switch (name) {
      case "title", "title_detail.value" -> item.title();
      case "title_detail.language" -> plain(item.title().flatMap(FeedText::language));
      case "title_detail.base" -> plain(item.title().flatMap(FeedText::base));
      case "summary", "description", "summary_detail.value" -> item.summary();
      case "summary_detail.language" -> plain(item.summary().flatMap(FeedText::language));
      case "summary_detail.base" -> plain(item.summary().flatMap(FeedText::base));
      case "link" -> plain(item.link());
      case "id", "guid" -> plain(item.id());
      case "published", "published_parsed" -> plain(item.published());
      case "updated", "updated_parsed" -> plain(item.updated().or(item::published));
      case "source.title" -> plain(item.source());
      default -> numbered(item, name);
    };
  }

  private static Optional<FeedText> numbered(FeedItem item, String name) {
    Matcher part = NUMBERED.matcher(name);
    if (!part.matches() || part.group(1).equals("authors")) {
      return person(item.authors(), name);
    }
    int index = Integer.parseInt(part.group(2));
    Optional<FeedText> content =
        index < item.content().size() ? Optional.of(item.content().get(index)) : Optional.empty();
    return switch (part.group(3)) {
      case "language" -> plain(content.flatMap(FeedText::language));
      case "base" -> plain(content.flatMap(FeedText::base));
      default -> content;
    };
  }

  private static Optional<FeedText> person(java.util.List<FeedPerson> people, String name) {
    Matcher part = NUMBERED.matcher(name);
    int index = part.matches() ? Integer.parseInt(part.group(2)) : 0;
    if (index >= people.size()) {
      return Optional.empty();
    }
    FeedPerson person = people.get(index);
    if (name.endsWith("email")) {
      return plain(person.email());
    }
    return name.equals("author") ? plain(Optional.of(whole(person))) : plain(person.name());
  }

  /** As feedparser writes a person of whom both are known. */
  private static String whole(FeedPerson person) {
    String name = person.name().orElse("");
    String email = person.email().orElse("");
    return name.isEmpty() ? email : email.isEmpty() ? name : name + " (" + email + ")";
  }

  private static Optional<FeedText> plain(Optional<String> value) {
    return value.map(text -> new FeedText(text, false, Optional.empty(), Optional.empty()));
  }
}
