package org.rashomon.readings.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The package's data files: one entry a line, blank lines and lines that begin with # left out. */
public final class Resources {
  private Resources() {}

  static Set<String> words(String name) {
    return Set.copyOf(new LinkedHashSet<>(lines(Resources.class, name)));
  }

  public static List<String> lines(Class<?> home, String name) {
    return new String(bytes(home, name), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  static byte[] bytes(Class<?> home, String name) {
    try (InputStream in = home.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's resource " + name, e);
    }
  }
}
