package org.rashomon.pipeline.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rashomon.collations.Collation;
import org.rashomon.pipeline.Collator;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryException;
import org.rashomon.store.StoredCollation;
import org.rashomon.store.Story;
import org.rashomon.store.Version;
import org.rashomon.views.Program;
import org.rashomon.views.json.CollationJson;

/** Collates stories of a library; nothing of it is locked while that is at work. */
public final class StoryCollating {
  /** Names what makes collations. */
  public static final String PROGRAM = Program.NAME + " " + Program.VERSION;

  private final Library library;
  private final Supplier<Collator> collator;

  /**
   * Collates with a collator that is asked for when it is first needed, and is closed by its owner.
   */
  public StoryCollating(Library library, Supplier<Collator> collator) {
    this.library = library;
    this.collator = collator;
  }

  /** The collation of a story as it is now: the one that is kept, else a new one, which is kept. */
  public Collation of(Story story) {
    Optional<StoredCollation> kept =
        story.stale() ? Optional.empty() : library.collations().of(story.id());
    return kept.map(k -> CollationJson.read(k.document())).orElseGet(() -> collate(story.id()));
  }

  /** Collates a story anew and keeps it, if the library can be written. */
  Collation collate(long story) {
    List<Version> versions = library.versions().ofStory(story);
    Collation collation =
        collator.get().collate(versions.stream().map(Version::article).toList(), Optional.empty());
    if (library.isWritable()) {
      List<Long> numbers = versions.stream().map(Version::id).sorted().toList();
      library
          .collations()
          .keep(
              new StoredCollation(story, PROGRAM, numbers, CollationJson.write(collation)),
              collation);
    }
    return collation;
  }

  /** What is told of the stories that are collated one after another. */
  public interface Progress {
    /** It is done and kept. */
    void done(long story);

    /** The program failed on it; the others are not kept from theirs. */
    void failed(long story, RuntimeException why);

    /** Whether the next is to be left alone, with all that follow. */
    default boolean isStopped() {
      return false;
    }
  }

  /**
   * Collates all stories that have changed since they were.
   *
   * @param leastOutlets stories of fewer are left out
   */
  public void stale(int leastOutlets, Progress progress) {
    for (long story : library.stories().stale(leastOutlets)) {
      if (progress.isStopped()) {
        return;
      }
      try {
        collate(story);
        progress.done(story);
      } catch (LibraryException e) {
        throw e;
      } catch (RuntimeException e) {
        progress.failed(story, e);
      }
    }
  }
}
