package org.rashomon.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what a view must look like; -Drashomon.golden=write renews them. */
public final class Golden {
  private Golden() {}

  /** Compares with the file of that name. */
  public static void assertSame(String name, String actual) {
    Path file = Path.of("src/test/resources/org/rashomon/views").resolve(name);
    try {
      if ("write".equals(System.getProperty("rashomon.golden"))) {
        Files.writeString(file, actual);
      }
      assertEquals(Files.readString(file), actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
