package org.rashomon.pipeline.watching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Models;
import org.rashomon.sources.web.LabServer;
import org.rashomon.sources.web.Manners;
import org.rashomon.sources.web.Patience;
import org.rashomon.sources.web.Resolver;
import org.rashomon.sources.web.Web;
import org.rashomon.store.Feed;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;

/** A feed on a real server, and a clock that is set by hand. */
class WatchingTest {
  private static final long MOST = 1_000_000;

  @TempDir Path folder;

  private LabServer server;
  private Library library;
  private Watching watching;
  private Instant now = Instant.parse("2021-05-04T12:00:00Z");
  private final List<Visit> visits = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    server = new LabServer();
    library = Library.write(new LibraryFolder(folder.resolve("library")), "test");
    Manners manners =
        Manners.usual(MOST).reachingPrivate(true).with(Patience.USUAL.every(Duration.ZERO));
    watching =
        new Watching(
            library,
            Models.embedder(),
            () -> now,
            Duration.ofMinutes(10),
            MOST,
            (validators, recorder) -> new Web(manners, Resolver.system(), validators, recorder),
            outcome -> {});
    page("/ferry", "Nine people were brought ashore.");
    feed("/ferry");
    watching.watch(server.address("/feed.xml"));
  }

  @AfterEach
  void close() {
    watching.close();
    library.close();
    server.close();
  }

  private void page(String path, String said) {
    String html =
        """
        <!doctype html><html lang="en"><head><title>Ferry runs aground off Hallervik</title>
        <meta property="og:site_name" content="Ellery Daily"></head><body><main><article>
        <h1>Ferry runs aground off Hallervik</h1>
        <p>The ferry Solveig ran aground off Hallervik lighthouse on Monday, the coast guard said.
        %s</p><p>"The sea was calm," said Ada Moss, the harbour master of Hallervik. The lifeboat
        crews of two villages were at the lighthouse within the hour.</p>
        </article></main></body></html>
        """
            .formatted(said);
    serve(path, "text/html; charset=utf-8", html);
  }

  private void feed(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><link>").append(server.address(path)).append("</link></item>");
    }
    serve(
        "/feed.xml",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>Ellery</title>" + items + "</channel></rss>");
  }

  /** Says "not modified" to whoever knows the page as it is. */
  private void serve(String path, String type, String body) {
    String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
    server.on(
        path,
        (request, out) ->
            (request.header("If-None-Match").equals(tag)
                    ? LabServer.status("304 Not Modified", "ETag: " + tag)
                    : LabServer.ok(type, body.getBytes(UTF_8), "ETag: " + tag))
                .answer(request, out));
  }

  private void round() {
    visits.clear();
    watching.round(() -> false, visits::add);
  }

  private void later(Duration time) {
    now = now.plus(time);
    round();
  }

  private long asked(String path) {
    return server.asked().stream().filter(path::equals).count();
  }

  private Feed feed() {
    return library.feeds().all().getFirst();
  }

  @Test
  void takesInWhatAFeedLeadsTo() {
    round();
    assertEquals(1, library.reports().count());
    assertEquals(1, visits.getFirst().reports());
    assertTrue(visits.getFirst().hadNews());
    assertEquals(now.plus(Duration.ofMinutes(10)), feed().due());
    assertEquals(feed().due(), watching.next().orElseThrow());
  }

  @Test
  void asksNothingBeforeAFeedIsDue() {
    round();
    later(Duration.ofMinutes(9));
    assertEquals(List.of(), visits);
    assertEquals(1, asked("/feed.xml"));
  }

  @Test
  void asksAgainOnlyForWhatHasChanged() {
    round();
    later(Duration.ofMinutes(10));
    assertEquals(2, asked("/feed.xml"));
    assertEquals(feed().etag().orElseThrow(), server.requests().getLast().header("If-None-Match"));
    assertEquals(1, asked("/ferry"));
    assertEquals(0, visits.getFirst().reports());
    page("/harbour", "The harbour was closed.");
    feed("/harbour", "/ferry");
    later(Duration.ofMinutes(15));
    assertEquals(2, library.reports().count());
    assertEquals(1, asked("/ferry"));
  }

  @Test
  void findsASilentEditWithinAnHour() {
    round();
    page("/ferry", "Eleven people were brought ashore.");
    later(Duration.ofMinutes(61));
    assertEquals(1, library.reports().count());
    assertEquals(2, library.versions().ofReport(1).size());
    assertEquals(List.of(0, 1), visits.stream().map(Visit::versions).toList());
    later(Duration.ofHours(6));
    assertEquals(3, asked("/ferry"));
    assertEquals(2, library.versions().ofReport(1).size());
  }

  @Test
  void leavesAFeedThatFailsAloneForLongerAndTellsWhy() {
    server.on("/feed.xml", LabServer.status("404 Not Found"));
    round();
    assertEquals(1, feed().failures());
    assertTrue(feed().trouble().orElseThrow().contains("404"), feed().toString());
    assertEquals(now.plus(Duration.ofMinutes(20)), feed().due());
    feed("/ferry");
    later(Duration.ofMinutes(20));
    assertEquals(0, feed().failures());
    assertEquals(1, library.reports().count());
  }

  @Test
  void goesOnWithTheNextFeedWhenOneFails() {
    watching.watch(server.address("/gone.xml"));
    watching.watch(server.address("/other.xml"));
    page("/harbour", "The harbour was closed.");
    serve(
        "/other.xml",
        "application/rss+xml",
        "<rss version='2.0'><channel><item><link>"
            + server.address("/harbour")
            + "</link></item></channel></rss>");
    round();
    assertEquals(3, visits.size());
    assertEquals(2, library.reports().count());
  }

  @Test
  void losesNothingWhenItIsStoppedWithinAFeed() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      page("/page" + i, "Lifeboat number " + i + " was launched.");
      paths.add("/page" + i);
    }
    feed(paths.toArray(String[]::new));
    watching.round(() -> asked("/page0") > 0, visits::add);
    long first = library.reports().count();
    assertTrue(first > 0 && first < 40, first + " reports");
    round();
    assertEquals(40, library.reports().count());
    assertTrue(paths.stream().allMatch(path -> asked(path) == 1));
  }

  @Test
  void knowsItsFeedsAgainAfterItWasClosed() {
    round();
    watching.watch(server.address("/feed.xml"));
    assertEquals(1, library.feeds().all().size());
    assertEquals(now.plus(Duration.ofMinutes(10)), feed().due());
  }
}
