package org.rashomon.pipeline.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rashomon.store.Capture;
import org.rashomon.store.Feed;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryException;
import org.rashomon.store.LibraryFolder;
import org.rashomon.store.Tables;

/** Makes everything again out of the captures. */
public final class Rebuilding {
  private final Engine engine;
  private final Steps steps;

  /** How far it is. */
  public interface Steps {
    /** One of so many captures is taken. */
    void captured(long all);

    /** One of so many stories is collated. */
    void collated(long all);
  }

  /**
   * What came of it.
   *
   * @param lost numbers of captures that could not be read
   * @param changed the tables that are not what they were, bit for bit
   */
  public record Result(long captures, List<Long> lost, List<String> changed) {
    public Result {
      lost = List.copyOf(lost);
      changed = List.copyOf(changed);
    }
  }

  public Rebuilding(Engine engine, Steps steps) {
    this.engine = engine;
    this.steps = steps;
  }

  /**
   * Makes a library again beside itself and puts it in its place, all or nothing. A library with
   * captures that cannot be read stays as it is.
   */
  public Result inPlace(Library library) {
    LibraryFolder beside = new LibraryFolder(library.folder().path().resolve("rebuild"));
    delete(beside.path());
    try {
      Result result = into(library, beside);
      if (result.lost().isEmpty() && !result.changed().isEmpty()) {
        library.replaceDerived(beside);
      }
      return result;
    } finally {
      delete(beside.path());
    }
  }

  /** Makes another library out of all captures that can be read; there must be none yet. */
  public Result into(Library library, LibraryFolder folder) {
    try (Library made = Library.write(folder, "rashomon rebuild")) {
      List<Long> lost = captures(library, made);
      collations(library, made);
      readable(() -> library.feeds().all(), List.<Feed>of()).forEach(feed -> keep(made, feed));
      long all = made.captures().count() + lost.size();
      return new Result(all, lost, changed(library, made));
    }
  }

  private static void keep(Library made, Feed feed) {
    made.feeds().keep(feed);
  }

  private List<Long> captures(Library library, Library made) {
    List<Long> lost = new ArrayList<>();
    long last = last(library);
    try (Adding adding =
        new Adding(made, engine.embedder(), InstantSource.system(), outcome -> {})) {
      for (long id = 1; id <= last; id++) {
        take(library, id, adding, lost);
        steps.captured(last);
      }
      adding.flush();
    }
    return lost;
  }

  /** The number of the last capture; if its table is damaged, by what was made of it. */
  private static long last(Library library) {
    long known = readable(() -> library.captures().next() - 1, 0L);
    return Math.max(known, readable(() -> library.versions().lastCapture(), 0L));
  }

  /** What can be read of a damaged library, else what stands for it. */
  private static <T> T readable(Supplier<T> reading, T otherwise) {
    try {
      return reading.get();
    } catch (LibraryException e) {
      return otherwise;
    }
  }

  private static void take(Library library, long id, Adding adding, List<Long> lost) {
    Capture capture;
    try {
      capture = library.captures().get(id).orElse(null);
    } catch (LibraryException e) {
      capture = null;
    }
    if (capture == null) {
      lost.add(id);
    } else {
      adding.take(capture);
    }
  }

  /** Those stories that were collated, and those that have to be by now. */
  private void collations(Library library, Library made) {
    TreeSet<Long> stories = new TreeSet<>(made.stories().stale(2));
    for (long story : collated(library)) {
      made.stories().leading(story).ifPresent(now -> stories.add(now.id()));
    }
    StoryCollating collating = new StoryCollating(made, engine::collator);
    for (long story : stories) {
      collating.collate(story);
      steps.collated(stories.size());
    }
  }

  private static List<Long> collated(Library library) {
    // What is needed is made all the same.
    return readable(() -> library.collations().stories(), List.of());
  }

  private static List<String> changed(Library library, Library made) {
    try {
      SortedMap<String, String> before = new Tables(library).digests();
      SortedMap<String, String> after = new Tables(made).digests();
      return before.entrySet().stream()
          .filter(each -> !each.getValue().equals(after.getOrDefault(each.getKey(), "")))
          .map(Map.Entry::getKey)
          .toList();
    } catch (LibraryException e) {
      return List.of("damaged tables");
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
