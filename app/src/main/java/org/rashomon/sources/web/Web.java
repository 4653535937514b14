package org.rashomon.sources.web;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.rashomon.sources.Bytes;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Links;
import org.rashomon.sources.MediaTypes;
import org.rashomon.sources.Names;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;

/**
 * The web as a place to get inputs from: many hosts at once, one request to each at a time, every
 * address once in a run.
 */
public final class Web implements Links, AutoCloseable {
  /** So many answers may wait to be handed over in their order. */
  private static final int AHEAD = 64;

  private final Manners manners;
  private final Validators validators;
  private final Fetcher fetcher;
  private final RobotsCache robots;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final AtomicInteger pages = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Opens the web; nothing is asked for yet.
   *
   * @param validators what is known of pages kept earlier
   * @param recorder keeps every answer
   */
  public Web(Manners manners, Resolver resolver, Validators validators, Recorder recorder) {
    this(manners, resolver, validators, recorder, Optional.empty());
  }

  /** The same where a lab's own authority vouches for its servers. */
  Web(
      Manners manners,
      Resolver resolver,
      Validators validators,
      Recorder recorder,
      Optional<Trust> lab) {
    this.manners = manners;
    this.validators = validators;
    this.fetcher = new Fetcher(manners, resolver, recorder, lab);
    this.robots = new RobotsCache(fetcher, manners.patience().robotsAge());
  }

  @Override
  public void follow(String from, List<String> addresses, Parts parts) {
    get(addresses, parts::take);
  }

  /** Gets each address and hands over what is there, in their order. */
  public void get(List<String> addresses, Consumer<Input> into) {
    Deque<Future<Input>> waiting = new ArrayDeque<>();
    try {
      for (String address : addresses) {
        waiting.add(threads.submit(() -> input(address)));
        if (waiting.size() >= AHEAD) {
          into.accept(waiting.remove().get());
        }
      }
      while (!waiting.isEmpty()) {
        into.accept(waiting.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while pages were fetched", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException unkept) {
        throw unkept;
      }
      throw new IllegalStateException("a page could not be fetched: " + e.getMessage(), e);
    } finally {
      waiting.forEach(future -> future.cancel(true));
    }
  }

  private Input input(String address) throws InterruptedException {
    return switch (WebAddress.of(address)) {
      case WebAddress.Bad bad -> new Unread(address, bad.reason(), bad.wayOut());
      case WebAddress.Good good -> once(good.url());
    };
  }

  private Input once(HttpUrl url) throws InterruptedException {
    String name = url.toString();
    if (!asked.add(name)) {
      return new Unchanged(name, "fetched before in this run");
    }
    if (pages.incrementAndGet() > manners.mostPages()) {
      return new Unread(
          name, "more than " + manners.mostPages() + " addresses in one run", "name fewer");
    }
    return switch (fetcher.fetch(name, url, validators.of(name), robots)) {
      case Outcome.Answered answered -> content(name, answered.answer());
      case Outcome.Same same -> same.unchanged();
      case Outcome.None none -> none.unread();
    };
  }

  private Input content(String name, Answer answer) {
    String type = answer.header("Content-Type").orElse("");
    if (answer.status() != 200 && answer.status() != 203) {
      return Failures.status(name, answer.status());
    }
    if (!MediaTypes.mayHoldReport(type)) {
      return new Unread(name, "no report but " + MediaTypes.plain(type), "leave it out");
    }
    String encoding = answer.header("Content-Encoding").orElse("");
    Input whole =
        new Bytes(manners.mostBytes())
            .read(
                name,
                Names.ofAddress(answer.address()),
                () -> Unpacked.of(answer.body(), encoding));
    return whole instanceof Content content ? described(content, answer, type) : whole;
  }

  private static Content described(Content content, Answer answer, String type) {
    return new Content(
        content.name(),
        content.id(),
        content.bytes(),
        type.isBlank() ? Optional.empty() : Optional.of(type),
        Optional.of(answer.address()));
  }

  @Override
  public void close() {
    threads.shutdownNow();
    fetcher.close();
  }
}
