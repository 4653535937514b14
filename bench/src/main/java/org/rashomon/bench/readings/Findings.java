package org.rashomon.bench.readings;

import java.util.List;
import org.rashomon.bench.Markdown;

/**
 * What an examination found.
 *
 * @param title of the page
 * @param about what is measured, by which rule, on which set (repository and commit)
 * @param goals what is to be reached, with the values measured
 * @param details tables and words below the marks, as they stand on the page
 */
public record Findings(String title, String about, List<Goal> goals, List<Section> details) {

  public Findings {
    goals = List.copyOf(goals);
    details = List.copyOf(details);
  }

  /** A heading with some words and a table; either may be empty. */
  public record Section(String heading, String words, List<String> head, List<List<String>> rows) {

    public Section {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** The page. */
  public String page(String command) {
    Markdown page = new Markdown(title).text("Written by").command(command).text(about);
    page.heading("Marks").table(Goal.HEAD, goals.stream().map(Goal::row).toList());
    for (Section section : details) {
      page.heading(section.heading());
      if (!section.words().isEmpty()) {
        page.text(section.words());
      }
      if (!section.head().isEmpty()) {
        page.table(section.head(), section.rows());
      }
    }
    return page.toString();
  }
}
