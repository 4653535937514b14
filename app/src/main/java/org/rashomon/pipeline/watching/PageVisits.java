package org.rashomon.pipeline.watching;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rashomon.sources.web.Validators.Known;
import org.rashomon.store.Library;
import org.rashomon.store.Page;

/** Notes when pages were visited, what they said of themselves, and when to come back. */
record PageVisits(Library library, Remembering answers, InstantSource clock) {

  /** Tells the web what is known of a page. */
  void expect(Page page) {
    answers.expect(page.address(), page.etag(), page.lastModified());
  }

  /** A page that could not be read counts as visited too. */
  void visited(String address) {
    Known known = answers.take(address);
    int visits = library.pages().at(address).map(Page::visits).orElse(0) + 1;
    Optional<Instant> due = Rhythm.ofPage(visits).map(after -> clock.instant().plus(after));
    library
        .pages()
        .keep(
            new Page(
                address,
                known.tag(),
                known.modified(),
                visits,
                due.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS))));
  }
}
