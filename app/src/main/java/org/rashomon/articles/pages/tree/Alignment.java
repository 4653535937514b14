package org.rashomon.articles.pages.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.rashomon.articles.Segment;
import org.rashomon.text.Span;

/**
 * Which characters of a page's source a text of its tree comes from. Both are walked side by side:
 * a character stands for itself, a reference for what HTML's rules make of it. Where the two cannot
 * be brought together the whole source stands for the whole text.
 */
final class Alignment {
  private static final int LONGEST_REFERENCE = 40;

  /**
   * A part of a text and its source.
   *
   * @param start in the text
   * @param end in the text
   */
  record Piece(int start, int end, Span source, Segment.Kind kind) {}

  private final String decoded;
  private final String source;
  private final int sourceEnd;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private int sourceAt;

  private Alignment(String decoded, String source, int from, int to) {
    this.decoded = decoded;
    this.source = source;
    this.sourceAt = from;
    this.sourceEnd = to;
  }

  static List<Piece> of(String decoded, String source, int from, int to) {
    Alignment alignment = new Alignment(decoded, source, from, to);
    return alignment.walk()
        ? alignment.pieces
        : List.of(new Piece(0, decoded.length(), new Span(from, to), Segment.Kind.STATED));
  }

  private boolean walk() {
    while (at < decoded.length()) {
      if (sourceAt >= sourceEnd) {
        return false;
      }
      char c = decoded.charAt(at);
      char s = source.charAt(sourceAt);
      boolean fits =
          s == '&' ? reference() : c == s ? (Folding.isSpace(c) ? spaces() : same()) : dropped(s);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean same() {
    int start = at;
    int sourceStart = sourceAt;
    while (at < decoded.length()
        && sourceAt < sourceEnd
        && decoded.charAt(at) == source.charAt(sourceAt)
        && source.charAt(sourceAt) != '&'
        && !Folding.isSpace(decoded.charAt(at))) {
      at++;
      sourceAt++;
    }
    return add(start, new Span(sourceStart, sourceAt), Segment.Kind.SAME);
  }

  private boolean spaces() {
    int start = at;
    int sourceStart = sourceAt;
    while (at < decoded.length()
        && sourceAt < sourceEnd
        && decoded.charAt(at) == source.charAt(sourceAt)
        && Folding.isSpace(decoded.charAt(at))) {
      at++;
      sourceAt++;
    }
    return add(start, new Span(sourceStart, sourceAt), Segment.Kind.SPACE);
  }

  /** A zero or a carriage return that parsers leave out. */
  private boolean dropped(char s) {
    if (s != '\0' && s != '\r') {
      return false;
    }
    sourceAt++;
    return true;
  }

  private boolean reference() {
    int end = referenceEnd();
    for (int to = end; to > sourceAt + 1; to--) {
      String value = Parser.unescapeEntities(source.substring(sourceAt, to), false);
      boolean isDecoded = !value.startsWith("&") || value.equals("&");
      if (isDecoded && decoded.startsWith(value, at)) {
        return take(value, to);
      }
    }
    return decoded.charAt(at) == '&' && take("&", sourceAt + 1);
  }

  private boolean take(String value, int to) {
    int start = at;
    Span where = new Span(sourceAt, to);
    boolean isSame = where.length() == value.length();
    at += value.length();
    sourceAt = to;
    boolean isSpace = Folding.isSpace(value.charAt(0));
    return add(
        start,
        where,
        isSpace ? Segment.Kind.SPACE : isSame ? Segment.Kind.SAME : Segment.Kind.DECODED);
  }

  private int referenceEnd() {
    int end = sourceAt + 1;
    int most = Math.min(sourceEnd, sourceAt + LONGEST_REFERENCE);
    while (end < most && isPart(source.charAt(end))) {
      end++;
    }
    return end < most && source.charAt(end) == ';' ? end + 1 : end;
  }

  private static boolean isPart(char c) {
    return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  private boolean add(int start, Span where, Segment.Kind kind) {
    pieces.add(new Piece(start, at, where, kind));
    return true;
  }
}
