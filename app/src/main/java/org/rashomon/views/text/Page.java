package org.rashomon.views.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rashomon.views.Plain;

/** Lines of text, wrapped and indented to a width. */
final class Page {
  private static final int COLUMNS = 80;

  private final StringBuilder out = new StringBuilder();

  /** A paragraph whose first line begins with {@code lead} and whose others are indented alike. */
  void paragraph(String lead, String text, UnaryOperator<String> ink) {
    int indent = Width.of(lead);
    List<String> lines = Wrap.lines(Plain.line(text), COLUMNS - indent);
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? lead : " ".repeat(indent)).append(ink.apply(lines.get(i))).append('\n');
    }
  }

  void paragraph(String lead, String text) {
    paragraph(lead, text, UnaryOperator.identity());
  }

  void blank() {
    out.append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
