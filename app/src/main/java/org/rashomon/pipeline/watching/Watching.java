package org.rashomon.pipeline.watching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rashomon.pipeline.library.Adding;
import org.rashomon.pipeline.library.Outcome;
import org.rashomon.readings.embedding.Embedder;
import org.rashomon.sources.Unread;
import org.rashomon.sources.formats.Formats;
import org.rashomon.sources.web.Recorder;
import org.rashomon.sources.web.Validators;
import org.rashomon.sources.web.Validators.Known;
import org.rashomon.sources.web.Web;
import org.rashomon.sources.web.WebSource;
import org.rashomon.store.Feed;
import org.rashomon.store.Library;
import org.rashomon.store.Page;

/**
 * Visits the feeds of a library when they are due and takes in what they lead to. Each feed is
 * finished, and kept, before the next; being stopped ends a visit early and loses nothing of it.
 */
public final class Watching implements AutoCloseable {
  private static final int AT_ONCE = 64;

  private final Library library;
  private final InstantSource clock;
  private final Rhythm rhythm;
  private final long most;
  private final BiFunction<Validators, Recorder, Web> web;
  private final Adding adding;
  private final Consumer<Outcome> told;
  private int reports;
  private int versions;

  /**
   * Begins; nothing is asked for yet.
   *
   * @param library open to be written
   * @param embedder stays open
   * @param shortest time between two visits to a feed
   * @param most bytes of one page
   * @param web opens the web for one visit
   * @param told is told what came of each input, once that is committed
   */
  public Watching(
      Library library,
      Embedder embedder,
      InstantSource clock,
      Duration shortest,
      long most,
      BiFunction<Validators, Recorder, Web> web,
      Consumer<Outcome> told) {
    this.library = library;
    this.clock = clock;
    this.rhythm = new Rhythm(shortest);
    this.most = most;
    this.web = web;
    this.told = told;
    this.adding = new Adding(library, embedder, clock, this::tell);
  }

  private void tell(Outcome outcome) {
    switch (outcome) {
      case Outcome.Added added -> reports++;
      case Outcome.NewVersion version -> versions++;
      case Outcome.Same same -> {}
      case Outcome.NotRead unread -> {}
    }
    told.accept(outcome);
  }

  /** Remembers a feed that is to be watched, due at once; one that is known stays as it is. */
  public void watch(String address) {
    if (library.feeds().at(address).isEmpty()) {
      library
          .feeds()
          .keep(
              new Feed(
                  address,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  now(),
                  rhythm.shortest(),
                  0,
                  Optional.empty()));
    }
  }

  /** Visits each feed that is due, the longest due first, and then the pages that are. */
  public void round(BooleanSupplier isStopped, Consumer<Visit> visited) {
    List<Feed> due =
        library.feeds().all().stream()
            .filter(feed -> !feed.due().isAfter(clock.instant()))
            .sorted(Comparator.comparing(Feed::due))
            .toList();
    for (Feed feed : due) {
      if (!isStopped.getAsBoolean()) {
        visited.accept(visit(feed, isStopped));
      }
    }
    List<Page> pages = library.pages().due(clock.instant(), AT_ONCE);
    while (!pages.isEmpty() && !isStopped.getAsBoolean()) {
      visited.accept(visit(pages));
      pages = library.pages().due(clock.instant(), AT_ONCE);
    }
  }

  /** When the next feed or page is due; absent when there is none. */
  public Optional<Instant> next() {
    return Stream.concat(
            library.feeds().all().stream().map(Feed::due), library.pages().next().stream())
        .min(Instant::compareTo);
  }

  private Visit visit(Feed feed, BooleanSupplier isStopped) {
    begin();
    Remembering answers = new Remembering();
    answers.expect(feed.address(), feed.etag(), feed.lastModified());
    PageVisits pages = new PageVisits(library, answers, clock);
    Optional<String> trouble;
    try (Web open = web.apply(answers, answers)) {
      NewLinks links = new NewLinks(open, library, pages, isStopped);
      trouble = read(feed, open, new Formats(most, links));
    }
    adding.flush();
    Visit visit = new Visit(feed.address(), reports, versions, trouble);
    if (!isStopped.getAsBoolean()) {
      library.feeds().keep(after(feed, visit, answers.take(feed.address())));
    }
    return visit;
  }

  /** Looks again at pages that feeds led to; what they link to is left alone. */
  private Visit visit(List<Page> due) {
    begin();
    Remembering answers = new Remembering();
    PageVisits pages = new PageVisits(library, answers, clock);
    due.forEach(pages::expect);
    List<String> addresses = due.stream().map(Page::address).toList();
    Formats formats = new Formats(most, (from, links, parts) -> {});
    try (Web open = web.apply(answers, answers)) {
      new WebSource(open, addresses, formats::content).read(adding::take);
    }
    adding.flush();
    addresses.forEach(pages::visited);
    return new Visit(addresses.size() + " pages again", reports, versions, Optional.empty());
  }

  private void begin() {
    reports = 0;
    versions = 0;
  }

  /** Takes in what a feed leads to; what stands against it, if anything does. */
  private Optional<String> read(Feed feed, Web open, Formats formats) {
    List<String> trouble = new ArrayList<>();
    new WebSource(open, List.of(feed.address()), formats::content)
        .read(
            input -> {
              if (input instanceof Unread unread && unread.name().equals(feed.address())) {
                trouble.add(unread.reason());
              }
              adding.take(input);
            });
    return trouble.stream().findFirst();
  }

  /** A feed that is stopped in its midst stays due. */
  private Feed after(Feed feed, Visit visit, Known known) {
    int failures = visit.trouble().isPresent() ? feed.failures() + 1 : 0;
    Duration period = failures > 0 ? feed.period() : rhythm.next(feed.period(), visit.hadNews());
    Duration wait = failures > 0 ? rhythm.afterFailures(period, failures) : period;
    return new Feed(
        feed.address(),
        feed.title(),
        known.tag(),
        known.modified(),
        now().plus(wait),
        period,
        failures,
        visit.trouble());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void close() {
    adding.close();
  }
}
