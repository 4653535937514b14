package org.rashomon.bench.readings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sets that others have labelled and that are not ours to hand on. Each lies in a folder of its
 * own, {@code OWNER+NAME}, a checkout of the repository at the commit that the examination names.
 *
 * @param folder where they lie: {@code bench/sets}, or what RASHOMON_SETS names
 */
public record FetchedSets(Path folder) {

  /** A public repository at a commit. */
  public record Repository(String owner, String name, String commit) {
    @Override
    public String toString() {
      return owner + "/" + name + " at " + commit;
    }

    /** What to do where it is not at hand. */
    public String wayIn() {
      return "not measured: check out " + this + " as bench/sets/" + owner + "+" + name;
    }
  }

  /** The sets beside the bench, or where the environment says they lie. */
  public static FetchedSets around(Path root) {
    String elsewhere = System.getenv("RASHOMON_SETS");
    return new FetchedSets(
        elsewhere == null || elsewhere.isBlank() ? root.resolve("bench/sets") : Path.of(elsewhere));
  }

  /** The checkout of a repository, where it is at hand. */
  public Optional<Path> find(Repository repository) {
    return Optional.of(folder.resolve(repository.owner() + "+" + repository.name()))
        .filter(Files::isDirectory);
  }
}
