package org.rashomon.articles.pages.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rashomon.articles.PageText;
import org.rashomon.articles.Segment;
import org.rashomon.text.Span;

/** Puts a text together out of blocks and values of a page, and keeps where each piece stands. */
public final class TextBuilder {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();

  /**
   * @param source the page's characters
   */
  public TextBuilder(String source) {
    this.source = source;
  }

  /** Where the next piece will begin. */
  public int length() {
    return text.length();
  }

  /** Characters that stand nowhere in the page, such as the blank line between paragraphs. */
  public void joint(String ours) {
    text.append(ours);
  }

  /** The text of a block, exactly {@link Block#text()}. */
  public void add(Block block) {
    int start = text.length();
    for (Node node : block.nodes()) {
      if (node instanceof TextNode piece) {
        piece(piece, start);
      } else {
        trimEnd(start, false);
        if (text.length() > start) {
          text.append('\n');
        }
      }
    }
    trimEnd(start, true);
  }

  /** A value that stands in the page in another notation. */
  public void add(String value, Span where) {
    if (!value.isEmpty()) {
      Span span = new Span(text.length(), text.length() + value.length());
      segments.add(new Segment(span, where, Segment.Kind.STATED));
      text.append(value);
    }
  }

  /** What has been put together. */
  public PageText build() {
    return new PageText(text.toString(), segments);
  }

  private void piece(TextNode node, int blockStart) {
    String decoded = node.getWholeText();
    int from = node.sourceRange().startPos();
    int to = node.sourceRange().endPos();
    if (from < 0 || to > source.length() || to < from) {
      throw new IllegalStateException("a text without its place: " + decoded);
    }
    for (Alignment.Piece each : Alignment.of(decoded, source, from, to)) {
      place(each, decoded, blockStart);
    }
  }

  private void place(Alignment.Piece piece, String decoded, int blockStart) {
    String characters = decoded.substring(piece.start(), piece.end());
    switch (piece.kind()) {
      case SPACE -> {
        if (text.length() > blockStart && Folding.takesSpace(text)) {
          append(" ", piece.source(), Segment.Kind.SPACE);
        }
      }
      default -> append(characters, piece.source(), piece.kind());
    }
  }

  private void append(String characters, Span where, Segment.Kind kind) {
    int start = text.length();
    text.append(characters);
    if (kind == Segment.Kind.SPACE && where.length() == 1 && source.charAt(where.start()) == ' ') {
      addSame(new Span(start, text.length()), where);
    } else if (kind == Segment.Kind.SAME) {
      addSame(new Span(start, text.length()), where);
    } else {
      segments.add(new Segment(new Span(start, text.length()), where, kind));
    }
  }

  /** Runs on where the piece before it ends in both. */
  private void addSame(Span piece, Span where) {
    if (!segments.isEmpty()) {
      Segment last = segments.getLast();
      if (last.kind() == Segment.Kind.SAME
          && last.text().end() == piece.start()
          && last.source().end() == where.start()) {
        segments.set(
            segments.size() - 1,
            new Segment(last.text().cover(piece), last.source().cover(where), Segment.Kind.SAME));
        return;
      }
    }
    segments.add(new Segment(piece, where, Segment.Kind.SAME));
  }

  /** Takes the white space at the end off, of a line or of a block. */
  private void trimEnd(int blockStart, boolean breaksToo) {
    while (text.length() > blockStart && isTrimmed(text.charAt(text.length() - 1), breaksToo)) {
      text.setLength(text.length() - 1);
    }
    while (!segments.isEmpty() && segments.getLast().text().end() > text.length()) {
      Segment last = segments.removeLast();
      if (last.text().start() < text.length()) {
        int off = last.text().end() - text.length();
        Span kept = new Span(last.text().start(), text.length());
        Span where =
            last.kind() == Segment.Kind.SAME
                ? new Span(last.source().start(), last.source().end() - off)
                : last.source();
        segments.add(new Segment(kept, where, last.kind()));
      }
    }
  }

  private static boolean isTrimmed(char c, boolean breaksToo) {
    return c == ' ' || (breaksToo && Character.isWhitespace(c));
  }
}
