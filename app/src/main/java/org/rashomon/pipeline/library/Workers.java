package org.rashomon.pipeline.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rashomon.articles.intake.Draft;
import org.rashomon.articles.intake.Drafts;
import org.rashomon.sources.Content;
import org.rashomon.sources.Unread;
import org.rashomon.stories.grouping.Sketcher;

/** Takes reports out of bytes and sketches them, several at a time. */
final class Workers implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newFixedThreadPool(Math.min(8, Runtime.getRuntime().availableProcessors()));
  private final Sketcher sketcher;

  Workers(Sketcher sketcher) {
    this.sketcher = sketcher;
  }

  /** What is in each of the arrivals, in their order, however many reports each holds. */
  List<Taken> take(List<Arrival> arrivals) {
    List<Future<List<Draft>>> drafts = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      drafts.add(threads.submit(() -> drafts(arrival.content())));
    }
    List<List<Future<Taken.Item>>> items = new ArrayList<>();
    for (int i = 0; i < arrivals.size(); i++) {
      List<Future<Taken.Item>> own = new ArrayList<>();
      Arrival arrival = arrivals.get(i);
      for (Draft draft : joined(drafts.get(i))) {
        own.add(threads.submit(() -> item(draft, arrival)));
      }
      items.add(own);
    }
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < arrivals.size(); i++) {
      taken.add(new Taken(arrivals.get(i), items.get(i).stream().map(Workers::joined).toList()));
    }
    return taken;
  }

  /** One input on which the program fails must not keep the others out. */
  private static List<Draft> drafts(Content content) {
    try {
      return Drafts.of(content);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(new Draft.Refused(failed(content, e)));
    }
  }

  private Taken.Item item(Draft draft, Arrival arrival) {
    try {
      return Taken.item(draft, arrival.taken(), sketcher);
    } catch (RuntimeException | StackOverflowError e) {
      return new Taken.Nothing(failed(arrival.content(), e));
    }
  }

  private static Unread failed(Content content, Throwable e) {
    return new Unread(
        content.name(),
        "the program failed on it: " + e,
        "this is a fault of the program: tell us");
  }

  private static <T> T joined(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an input could not be taken in: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while inputs were taken in", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
