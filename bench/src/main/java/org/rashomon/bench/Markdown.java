package org.rashomon.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A page of text and tables. */
public final class Markdown {
  private final StringBuilder page = new StringBuilder();

  /** Starts a page. */
  public Markdown(String title) {
    page.append("# ").append(title).append('\n');
  }

  /** A heading inside the page. */
  public Markdown heading(String words) {
    page.append("\n## ").append(words).append('\n');
    return this;
  }

  /** A paragraph, or several lines kept together. */
  public Markdown text(String words) {
    page.append('\n').append(words.strip()).append('\n');
    return this;
  }

  /** A command to be typed. */
  public Markdown command(String line) {
    page.append("\n    ").append(line).append('\n');
    return this;
  }

  /** A table; all columns but the first hold figures. */
  public Markdown table(List<String> head, List<List<String>> rows) {
    page.append('\n');
    row(head);
    List<String> rule = new ArrayList<>(List.of("---"));
    rule.addAll(Collections.nCopies(head.size() - 1, "---:"));
    row(rule);
    rows.forEach(this::row);
    return this;
  }

  private void row(List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
