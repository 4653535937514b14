package org.rashomon.bench.readings.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.extraction.PageReader;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.readings.FetchedSets;
import org.rashomon.bench.readings.Findings.Section;

/** Days of publication beside htmldate, on the shared pages and on others of the same benchmark. */
record DayTables(List<DateCase> shared, List<DateCase> more, Others others) {
  private static final List<String> HEAD =
      List.of("pages", "tool", "count", "right", "another day", "none");

  static DayTables of(List<DateCase> shared, FetchedSets sets, Others others) {
    return new DayTables(shared, new FetchedDays(sets).beside(shared), others);
  }

  Section section() {
    List<List<String>> rows = new ArrayList<>();
    add("shared, all", shared, each -> true, rows);
    add("shared, work half of sites", shared, DateCase::isWork, rows);
    add("shared, other half", shared, each -> !each.isWork(), rows);
    add("others, read while rules were made", more, DateCase::isWork, rows);
    add("others, never looked at", more, each -> !each.isWork(), rows);
    return new Section(
        "Days, beside htmldate on the same pages",
        "The rules were made in sight of every shared page that was read wrongly, of both halves,"
            + " and of half of the benchmark's other pages, by site; no page or site of the last"
            + " line was looked at, nor is one of them among the others. Where the benchmark takes"
            + " the day of the last change, since that is what the page shows, we keep the first"
            + " publication that the page states, and count it as wrong."
            + (more.isEmpty() ? " Other pages: " + FetchedDays.HTMLDATE.wayIn() + "." : ""),
        HEAD,
        rows);
  }

  private void add(
      String name, List<DateCase> all, Predicate<DateCase> asked, List<List<String>> rows) {
    List<DateCase> cases = all.stream().filter(asked).toList();
    if (cases.isEmpty()) {
      return;
    }
    rows.add(row(name, "Rashomon", cases, DayTables::ours));
    others.days(cases).ifPresent(found -> rows.add(row(name, "htmldate", cases, of(found))));
  }

  private static Function<DateCase, Optional<String>> of(Map<String, String> found) {
    return each -> Optional.ofNullable(found.get(each.file())).filter(day -> !day.isEmpty());
  }

  private static List<String> row(
      String name, String tool, List<DateCase> cases, Function<DateCase, Optional<String>> finder) {
    Days days = Days.of(cases, each -> true, finder);
    return List.of(
        name,
        tool,
        String.valueOf(days.pages()),
        Measure.decimals(days.share()),
        String.valueOf(days.wrong()),
        String.valueOf(days.missed()));
  }

  /** The day that the program finds. */
  static Optional<String> ours(DateCase page) {
    return PageReader.published(Page.of(page.bytes()))
        .map(Fact::value)
        .map(date -> date.substring(0, Math.min(10, date.length())));
  }
}
