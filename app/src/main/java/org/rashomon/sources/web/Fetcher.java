package org.rashomon.sources.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import okhttp3.HttpUrl;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;

/**
 * Asks for an address until there is a final answer: it waits for the host's turn, follows
 * redirects within their limit, each address checked anew, and asks again where that may help.
 */
final class Fetcher implements AutoCloseable {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  /** Says whether an address may be asked for; absent when it may. */
  interface Permission {
    Optional<Unread> objection(HttpUrl url) throws InterruptedException;
  }

  private final Manners manners;
  private final Asking asking;
  private final Recorder recorder;
  private final Semaphore atOnce;
  private final Map<String, HostGate> gates = new ConcurrentHashMap<>();

  Fetcher(Manners manners, Resolver resolver, Recorder recorder, Optional<Trust> lab) {
    this.manners = manners;
    this.asking = new Asking(manners, resolver, lab);
    this.recorder = recorder;
    this.atOnce = new Semaphore(manners.atOnce());
  }

  /** The gate of an address's host. */
  HostGate gate(HttpUrl url) {
    return gates.computeIfAbsent(
        url.host() + ":" + url.port(),
        h -> new HostGate(manners.patience().interval(), manners.burst()));
  }

  Outcome fetch(String name, HttpUrl first, Optional<Validators.Known> known, Permission permission)
      throws InterruptedException {
    HttpUrl url = first;
    for (int hop = 0; hop <= manners.redirects(); hop++) {
      Optional<Unread> objection = permission.objection(url);
      if (objection.isPresent()) {
        return new Outcome.None(objection.get());
      }
      Outcome outcome = patiently(name, url, hop == 0 ? known : Optional.empty());
      if (!(outcome instanceof Outcome.Answered answered) || !isRedirect(answered.answer())) {
        return outcome;
      }
      String location = answered.answer().header("Location").orElse("");
      switch (redirect(url, location)) {
        case WebAddress.Good good -> url = good.url();
        case WebAddress.Bad bad -> {
          return none(name, "redirected to " + bad.reason(), bad.wayOut());
        }
      }
    }
    return none(name, "more than " + manners.redirects() + " redirects", "look at it in a browser");
  }

  private static WebAddress redirect(HttpUrl from, String location) {
    HttpUrl to = from.resolve(location);
    return to == null ? WebAddress.of(location) : WebAddress.of(to.toString());
  }

  private static boolean isRedirect(Answer answer) {
    return switch (answer.status()) {
      case 301, 302, 303, 307, 308 -> answer.header("Location").isPresent();
      default -> false;
    };
  }

  /** Asks, and asks again after a pause where the trouble may pass. */
  private Outcome patiently(String name, HttpUrl url, Optional<Validators.Known> known)
      throws InterruptedException {
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; ; attempt++) {
      boolean isLast = attempt >= manners.tries();
      try {
        Answer answer = ask(url, known);
        if (answer.status() == 304) {
          return new Outcome.Same(new Unchanged(name, "not modified since it was kept"));
        }
        if (!RetryAfter.isAskedFor(answer.status())) {
          return new Outcome.Answered(answer);
        }
        Optional<Duration> wish =
            answer.header("Retry-After").flatMap(h -> RetryAfter.of(h, Instant.now()));
        if (isLast
            || wish.filter(w -> w.compareTo(manners.patience().longestWait()) > 0).isPresent()) {
          return new Outcome.None(refusal(name, answer, wish));
        }
        pause(url, wish.orElse(pause));
      } catch (IOException e) {
        if (isLast || !Failures.isPassing(e)) {
          return new Outcome.None(Failures.of(name, e));
        }
        pause(url, pause);
      }
      pause = pause.multipliedBy(2);
    }
  }

  private Answer ask(HttpUrl url, Optional<Validators.Known> known)
      throws IOException, InterruptedException {
    HostGate gate = gate(url);
    gate.enter();
    try {
      return asked(url, known);
    } finally {
      gate.leave();
    }
  }

  private Answer asked(HttpUrl url, Optional<Validators.Known> known)
      throws IOException, InterruptedException {
    atOnce.acquire();
    try {
      Answer answer = asking.ask(url, known);
      recorder.record(answer);
      return answer;
    } finally {
      atOnce.release();
    }
  }

  /** The next request to the host waits. */
  private void pause(HttpUrl url, Duration wish) {
    gate(url)
        .hold(
            wish.compareTo(manners.patience().longestWait()) > 0
                ? manners.patience().longestWait()
                : wish);
  }

  private static Unread refusal(String name, Answer answer, Optional<Duration> wish) {
    return wish.map(
            wait ->
                new Unread(
                    name,
                    "the server answered "
                        + answer.status()
                        + " and asks to wait "
                        + wait.toSeconds()
                        + " s",
                    "try again then"))
        .orElseGet(() -> Failures.status(name, answer.status()));
  }

  private static Outcome none(String name, String reason, String wayOut) {
    return new Outcome.None(new Unread(name, reason, wayOut));
  }

  @Override
  public void close() {
    asking.close();
  }
}
