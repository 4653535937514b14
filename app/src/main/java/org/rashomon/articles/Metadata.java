package org.rashomon.articles;

import java.util.List;
import java.util.Optional;

/** What a publisher says about a report; nothing of it for plain text. */
public record Metadata(
    Optional<String> headline,
    Optional<String> source,
    List<String> authors,
    Optional<String> url,
    Published published,
    Optional<String> language,
    Optional<String> credit) {

  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Published.UNKNOWN,
          Optional.empty(),
          Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
  }
}
