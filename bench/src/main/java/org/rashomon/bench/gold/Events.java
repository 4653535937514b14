package org.rashomon.bench.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds events: folders with reports and a gold. */
public final class Events {
  private Events() {}

  /** The events of a folder, by name. */
  public static List<Event> in(Path folder) {
    return in(folder, name -> true);
  }

  /** The events of the work half, by name; those held out are not even opened. */
  public static List<Event> toWorkOn(Path folder) {
    return in(folder, name -> !Halves.isHeldOut(name));
  }

  private static List<Event> in(Path folder, Predicate<String> named) {
    return children(folder).stream()
        .filter(child -> named.test(name(child)))
        .filter(child -> Files.exists(child.resolve(GoldFile.NAME)))
        .map(Events::read)
        .toList();
  }

  /** One event. */
  public static Event read(Path folder) {
    List<Path> files = children(folder).stream().filter(PublishedTexts::isReport).toList();
    TreeMap<String, String> texts = new TreeMap<>();
    files.forEach(file -> texts.putAll(PublishedTexts.of(file, content(file))));
    Gold gold = GoldFile.read(content(folder.resolve(GoldFile.NAME)));
    return new Event(name(folder), files, texts, gold);
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
