package org.rashomon.cli;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.sources.Content;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;
import org.rashomon.sources.formats.Formats;
import org.rashomon.sources.web.WebSource;

/** The feeds that a command line names: by their addresses, or in files that list them. */
final class FeedAddresses {
  private FeedAddresses() {}

  /** In the order given, each once; what holds none is said so. */
  static List<String> of(List<String> places, Terminal terminal, long most) {
    List<String> feeds = new ArrayList<>();
    Links noted = (from, addresses, parts) -> feeds.addAll(addresses);
    Formats formats = new Formats(most, noted);
    for (String place : places) {
      if (WebSource.isAddress(place)) {
        feeds.add(place);
      } else {
        Source.of(place, terminal.in(), formats)
            .read(
                input -> {
                  switch (input) {
                    case Content other ->
                        terminal.say("rashomon: no list of feeds: " + other.name() + "; give OPML");
                    case Unread unread -> terminal.say("rashomon: not read: " + unread.line());
                    case Unchanged same -> {}
                  }
                });
      }
    }
    return feeds.stream().distinct().toList();
  }
}
