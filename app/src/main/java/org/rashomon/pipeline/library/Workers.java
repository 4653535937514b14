package org.rashomon.pipeline.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rashomon.articles.intake.Draft;
import org.rashomon.articles.intake.Drafts;
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
      drafts.add(threads.submit(() -> Drafts.of(arrival.content())));
    }
    List<List<Future<Taken.Item>>> items = new ArrayList<>();
    for (int i = 0; i < arrivals.size(); i++) {
      List<Future<Taken.Item>> own = new ArrayList<>();
      Arrival arrival = arrivals.get(i);
      for (Draft draft : joined(drafts.get(i))) {
        own.add(threads.submit(() -> Taken.item(draft, arrival.taken(), sketcher)));
      }
      items.add(own);
    }
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < arrivals.size(); i++) {
      taken.add(new Taken(arrivals.get(i), items.get(i).stream().map(Workers::joined).toList()));
    }
    return taken;
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
