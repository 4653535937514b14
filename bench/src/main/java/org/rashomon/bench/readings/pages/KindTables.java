package org.rashomon.bench.readings.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.articles.PageKind;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.extraction.PageReader;
import org.rashomon.bench.readings.Findings.Section;

/** What kinds pages are told to be: pages of our own, and the shared ones, which are articles. */
final class KindTables {
  private static final List<String> HEAD =
      List.of("pages", "count", "told right", "told otherwise");

  private KindTables() {}

  static Section section(List<PageCase> articles) {
    List<List<String>> rows = new ArrayList<>();
    List<KindCase> own = KindCase.own();
    for (PageKind kind : PageKind.values()) {
      List<KindCase> cases = own.stream().filter(each -> each.kind() == kind).toList();
      List<PageKind> told =
          cases.stream()
              .map(each -> PageReader.read(each.page(), Optional.empty()).kind())
              .toList();
      rows.add(row("ours: " + words(kind), told, kind));
    }
    List<PageKind> told =
        articles.stream().map(page -> PageReader.read(Page.of(page.bytes())).kind()).toList();
    rows.add(row("shared articles", told, PageKind.ARTICLE));
    return new Section(
        "Kinds of pages",
        "The pages of our own were written in one go by one who had read the rules, and kept as"
            + " they came; that flatters, and they are no sample of the web. The shared pages are"
            + " articles with a known text; where one is told to be a paywall or a live blog its"
            + " text is still read, everything else there is an article refused.",
        HEAD,
        rows);
  }

  private static List<String> row(String name, List<PageKind> told, PageKind right) {
    Map<String, Integer> others = new TreeMap<>();
    for (PageKind each : told) {
      if (each != right) {
        others.merge(words(each), 1, Integer::sum);
      }
    }
    long hits = told.stream().filter(each -> each == right).count();
    List<String> wrong = new ArrayList<>();
    others.forEach((kind, count) -> wrong.add(count + " " + kind));
    return List.of(
        name, String.valueOf(told.size()), String.valueOf(hits), String.join(", ", wrong));
  }

  private static String words(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
