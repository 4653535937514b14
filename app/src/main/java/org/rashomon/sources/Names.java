package org.rashomon.sources;

import java.nio.file.Path;

/** Names that articles get from the places they come from. */
public final class Names {
  private Names() {}

  /** The file's name without its ending. */
  public static String id(Path file) {
    Path last = file.getFileName();
    return withoutEnding(last == null ? file.toString() : last.toString());
  }

  /** A file's name without its ending; one that only begins with a dot keeps it. */
  public static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The last part of an address's path without its ending, else its host. */
  public static String ofAddress(String address) {
    String path = address.replaceFirst("[?#].*", "").replaceFirst("^[A-Za-z]+://", "");
    String trimmed = path.replaceFirst("/+$", "");
    int slash = trimmed.lastIndexOf('/');
    String name =
        slash < 0 ? trimmed.replace('.', '-') : withoutEnding(trimmed.substring(slash + 1));
    String plain = name.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    return plain.isEmpty() || plain.equals("-") ? "page" : plain;
  }
}
