package org.rashomon.sources.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import org.rashomon.sources.Unread;
import org.rashomon.sources.web.robots.RobotsTxt;

/**
 * What each host's robots.txt lets be fetched (RFC 9309): without one all, and nothing while the
 * host cannot say.
 */
final class RobotsCache implements Fetcher.Permission {
  private static final int MOST_BYTES = 512_000;

  /** What a host said, and when. */
  private record Word(Optional<RobotsTxt> robots, String reason, String wayOut, long nanos) {}

  private final Fetcher fetcher;
  private final Duration age;
  private static final String LATER = "try again later";

  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  RobotsCache(Fetcher fetcher, Duration age) {
    this.fetcher = fetcher;
    this.age = age;
  }

  @Override
  public Optional<Unread> objection(HttpUrl url) throws InterruptedException {
    Word word = word(url);
    if (word.robots().isEmpty()) {
      return Optional.of(
          new Unread(
              url.toString(),
              "its robots.txt cannot be had (" + word.reason() + "), so nothing may be fetched",
              word.wayOut()));
    }
    return word.robots().get().allows(Asking.AGENT, url.toString())
        ? Optional.empty()
        : Optional.of(
            new Unread(
                url.toString(), "its robots.txt does not allow it", "save it from a browser"));
  }

  private Word word(HttpUrl url) throws InterruptedException {
    String host = url.scheme() + "://" + url.host() + ":" + url.port();
    ReentrantLock lock = locks.computeIfAbsent(host, h -> new ReentrantLock());
    lock.lockInterruptibly();
    try {
      Word known = words.get(host);
      if (known != null && System.nanoTime() - known.nanos() < age.toNanos()) {
        return known;
      }
      Word word = ask(url);
      words.put(host, word);
      word.robots()
          .flatMap(robots -> robots.crawlDelay(Asking.AGENT))
          .ifPresent(seconds -> fetcher.gate(url).slowDown(seconds));
      return word;
    } finally {
      lock.unlock();
    }
  }

  private Word ask(HttpUrl url) throws InterruptedException {
    HttpUrl place = url.newBuilder().encodedPath("/robots.txt").query(null).build();
    Outcome outcome =
        fetcher.fetch(place.toString(), place, Optional.empty(), any -> Optional.empty());
    return switch (outcome) {
      case Outcome.Answered answered -> read(answered.answer());
      case Outcome.Same same -> new Word(Optional.empty(), same.unchanged().reason(), LATER, now());
      case Outcome.None none ->
          new Word(Optional.empty(), none.unread().reason(), none.unread().wayOut(), now());
    };
  }

  private static Word read(Answer answer) {
    int status = answer.status();
    if (status >= 400 && status < 500) {
      return new Word(Optional.of(RobotsTxt.allowingAll()), "", LATER, now());
    }
    if (status != 200) {
      return new Word(Optional.empty(), "the server answered " + status, LATER, now());
    }
    try (var in = Unpacked.of(answer.body(), answer.header("Content-Encoding").orElse(""))) {
      return new Word(Optional.of(RobotsTxt.parse(in.readNBytes(MOST_BYTES))), "", LATER, now());
    } catch (IOException e) {
      return new Word(Optional.empty(), "a broken answer", LATER, now());
    }
  }

  private static long now() {
    return System.nanoTime();
  }
}
