package org.rashomon.cli;

import java.util.List;
import org.rashomon.store.Feed;
import org.rashomon.views.Plain;

/** The feeds that are watched, for people. */
final class FeedList {
  private FeedList() {}

  static String text(List<Feed> feeds) {
    if (feeds.isEmpty()) {
      return "No feed is watched; 'rashomon watch FEEDS' begins.\n";
    }
    StringBuilder text = new StringBuilder();
    for (Feed feed : feeds) {
      text.append(Plain.line(feed.address())).append('\n');
      text.append("    due ").append(feed.due());
      text.append(", every ").append(minutes(feed.period().toSeconds())).append('\n');
      feed.trouble()
          .ifPresent(
              why ->
                  text.append("    failed ")
                      .append(feed.failures() == 1 ? "once" : feed.failures() + " times")
                      .append(": ")
                      .append(Plain.line(why))
                      .append('\n'));
    }
    return text.toString();
  }

  private static String minutes(long seconds) {
    return seconds < 60 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
  }
}
