package org.rashomon.store.search;

import java.util.List;

/**
 * Something found.
 *
 * @param story the story it belongs to
 * @param report the name of the report it stands in; empty for people, who stand in several
 * @param title a report's headline, a statement's verdict, a quotation's speaker, a person's name
 * @param snippet the words around, as they stand there
 * @param start where the snippet begins in the report's text, in code points; -1 where that is not
 *     known, as for people and headlines
 */
public record Hit(
    Kind kind, long story, String report, String title, List<Piece> snippet, int start) {
  public Hit {
    snippet = List.copyOf(snippet);
  }

  /** A part of a snippet, found or around it. */
  public record Piece(String text, boolean isFound) {}

  /** The snippet's characters. */
  public String words() {
    return String.join("", snippet.stream().map(Piece::text).toList());
  }
}
