package org.rashomon.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Walks a folder in the order of its names, links followed, each real folder once. Names that begin
 * with a dot are passed over, as the shell does.
 */
final class FolderWalk {
  private static final int DEEPEST = 64;
  private static final int MOST_FILES = 10_000;

  private final Unpacking unpacking;
  private final Consumer<Input> into;
  private final Set<Path> above = new HashSet<>();
  private final Map<Path, Path> seen = new HashMap<>();
  private int files;

  FolderWalk(Unpacking unpacking, Consumer<Input> into) {
    this.unpacking = unpacking;
    this.into = into;
  }

  void walk(Path folder) {
    try {
      enter(folder, folder.toRealPath());
    } catch (UncheckedIOException e) {
      into.accept(Troubles.of(folder.toString(), new IOException(e.getMessage(), e)));
    } catch (IOException e) {
      into.accept(Troubles.of(folder.toString(), e));
    }
  }

  private void enter(Path folder, Path real) throws IOException {
    String name = folder.toString();
    Path before = seen.putIfAbsent(real, folder);
    if (above.contains(real)) {
      into.accept(Troubles.loop(name));
    } else if (before != null) {
      into.accept(
          new Unread(name, "the same folder as " + before, "nothing to do: it is read once"));
    } else if (above.size() >= DEEPEST) {
      into.accept(new Unread(name, "more than " + DEEPEST + " folders deep", "name it by itself"));
    } else {
      above.add(real);
      visit(folder, sorted(folder));
      above.remove(real);
    }
  }

  private void visit(Path folder, List<Path> entries) {
    if (entries.isEmpty()) {
      into.accept(
          new Unread(folder.toString(), "an empty folder", "put reports into it, or leave it out"));
    }
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        walk(entry);
      } else if (++files > MOST_FILES) {
        into.accept(
            new Unread(
                folder.toString(), "more than " + MOST_FILES + " files", "name fewer at a time"));
        return;
      } else {
        file(entry);
      }
    }
  }

  /** Reads a file of the folder; opening a pipe or a device could wait for ever. */
  private void file(Path entry) {
    if (Files.exists(entry) && !Files.isRegularFile(entry)) {
      into.accept(
          new Unread(entry.toString(), "not a regular file", "name it by itself to read it"));
    } else {
      unpacking.file(entry, into);
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> entries = new ArrayList<>(all.filter(p -> !isHidden(p)).toList());
      entries.sort(Comparator.comparing(p -> String.valueOf(p.getFileName())));
      return entries;
    }
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
