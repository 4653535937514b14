package org.rashomon.articles.intake;

import java.util.List;
import org.rashomon.articles.Blank;
import org.rashomon.articles.Decoded;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.TextDecoder;
import org.rashomon.sources.Content;
import org.rashomon.sources.Unread;

/** Tells by its content what an input is, and takes the reports out of it. */
public final class Drafts {
  private Drafts() {}

  /** The reports in an input, in their order, each with the reason where it is none. */
  public static List<Draft> of(Content content) {
    return PageDrafts.isPage(content) ? PageDrafts.of(content) : ofText(content);
  }

  private static List<Draft> ofText(Content content) {
    return switch (TextDecoder.decode(content.bytes())) {
      case Decoded.NoText none -> refused(new Unread(content.name(), none.reason(), none.wayOut()));
      case Decoded.Text text -> of(content, text.characters());
    };
  }

  private static List<Draft> of(Content content, String text) {
    if (Blank.isBlank(text)) {
      return refused(
          new Unread(content.name(), "no text, only white space", "check that it was saved"));
    }
    if (looksLikeJson(text)) {
      return JsonDrafts.of(content, text);
    }
    return List.of(new Draft.Kept(content.name(), content.id(), Metadata.NONE, text, 0));
  }

  private static List<Draft> refused(Unread unread) {
    return List.of(new Draft.Refused(unread));
  }

  /** An object's or a list of objects' first two marks; prose may begin with a bracket too. */
  private static boolean looksLikeJson(String text) {
    int first = next(text, 0);
    int second = next(text, first + 1);
    char opens = text.charAt(first);
    char follows = second < text.length() ? text.charAt(second) : '\0';
    return switch (opens) {
      case '{' -> follows == '"' || follows == '}' || follows == '\0';
      case '[' -> follows == '{' || follows == '[' || follows == ']' || follows == '\0';
      default -> false;
    };
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && Blank.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
