package org.rashomon.pipeline.library;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rashomon.readings.embedding.Embedder;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;
import org.rashomon.store.Capture;
import org.rashomon.store.Library;
import org.rashomon.stories.grouping.Sketcher;

/**
 * Takes inputs into a library, in batches. What is told of was committed before; what was given
 * since the last batch is kept by {@link #flush}. Adding the same again changes nothing.
 */
public final class Adding implements AutoCloseable {
  private static final int MOST_INPUTS = 64;
  private static final long MOST_BYTES = 16_000_000;

  private final Library library;
  private final Grouping grouping;
  private final InstantSource clock;
  private final Consumer<Outcome> told;
  private final Workers workers;
  private final List<Coming> waiting = new ArrayList<>();
  private long bytes;

  /**
   * Begins, and restores what is needed of the reports that are there.
   *
   * @param library open to be written
   * @param embedder stays open
   * @param clock says when an input is taken in
   * @param told is told what came of each input, once that is committed
   */
  public Adding(Library library, Embedder embedder, InstantSource clock, Consumer<Outcome> told) {
    this.library = library;
    Sketcher sketcher = new Sketcher(embedder);
    this.grouping = new Grouping(library, sketcher, embedder.model());
    this.workers = new Workers(sketcher);
    this.clock = clock;
    this.told = told;
  }

  /** Takes an input; when enough have come, they are kept together. */
  public void take(Input input) {
    switch (input) {
      case Content content -> take(Arrival.of(content, Places.of(content), clock.instant()));
      case Unread unread -> add(new Coming.Noted(new Outcome.NotRead(unread)), 0);
      case Unchanged same -> add(new Coming.Noted(new Outcome.Same(same.name(), same.reason())), 0);
    }
  }

  /** Takes what was captured before, as if it came again from where and when it came. */
  void take(Capture capture) {
    Content content =
        new Content(
            capture.name(),
            capture.wish(),
            capture.bytes(),
            capture.type(),
            capture.address(),
            capture.told().map(ToldJson::read));
    take(new Arrival(content, capture.place(), capture.taken(), capture.sha256()));
  }

  private void take(Arrival arrival) {
    add(arrival, arrival.content().bytes().length);
  }

  private void add(Coming each, long size) {
    waiting.add(each);
    bytes += size;
    if (waiting.size() >= MOST_INPUTS || bytes >= MOST_BYTES) {
      flush();
    }
  }

  /** Keeps everything that was given, and tells of it. */
  public void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Coming> batch = prepared();
    List<Outcome> outcomes = library.inTransaction(() -> keep(batch));
    grouping.write();
    waiting.clear();
    bytes = 0;
    outcomes.forEach(told);
  }

  /** What is not known yet is taken out of its bytes before anything is locked. */
  private List<Coming> prepared() {
    List<Coming> batch = new ArrayList<>(waiting);
    List<Integer> places = new ArrayList<>();
    List<Arrival> unknown = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      if (batch.get(i) instanceof Arrival arrival && isNew(arrival)) {
        places.add(i);
        unknown.add(arrival);
      }
    }
    List<Taken> taken = workers.take(unknown);
    for (int i = 0; i < taken.size(); i++) {
      batch.set(places.get(i), taken.get(i));
    }
    return batch;
  }

  private boolean isNew(Arrival arrival) {
    return library.captures().known(arrival.sha256(), arrival.place()).isEmpty();
  }

  private List<Outcome> keep(List<Coming> batch) {
    Keeping keeping = new Keeping(library, grouping);
    for (Coming each : batch) {
      switch (each) {
        case Taken taken -> keeping.keep(taken);
        case Arrival known -> keeping.keep(new Taken(known, List.of()));
        case Coming.Noted noted -> keeping.note(noted.outcome());
      }
    }
    return keeping.finish();
  }

  /** When what is not flushed was given is lost with it; the caller flushes first. */
  @Override
  public void close() {
    workers.close();
    grouping.close();
  }
}
