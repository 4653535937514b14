package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.text.Span;

/** The stretches of text that the words of one part make. */
final class Pieces {
  private Pieces() {}

  /** Neighbouring words of a part as one; punctuation alone does not part them. */
  static List<Span> of(Found found, Part part) {
    List<Span> pieces = new ArrayList<>();
    View view = found.view();
    boolean open = false;
    for (int i = 0; i < found.parts().size(); i++) {
      if (found.partOf(i) == part) {
        Span word = view.span(i);
        pieces.add(open ? pieces.removeLast().cover(word) : word);
        open = true;
      } else if (found.partOf(i) != Part.NONE || isWord(view.form(i))) {
        open = false;
      }
    }
    return pieces;
  }

  private static boolean isWord(String form) {
    return !form.isEmpty() && Character.isLetterOrDigit(form.charAt(0));
  }

  /** The words of the cue around its head. */
  static Span cue(Found found) {
    int from = found.head();
    int to = found.head();
    while (from > 0 && found.partOf(from - 1) == Part.CUE) {
      from--;
    }
    while (to + 1 < found.parts().size() && found.partOf(to + 1) == Part.CUE) {
      to++;
    }
    return found.view().span(from).cover(found.view().span(to));
  }

  static Optional<Span> longest(List<Span> pieces) {
    return pieces.stream().reduce((a, b) -> b.length() > a.length() ? b : a);
  }
}
