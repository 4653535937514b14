package org.rashomon.bench.readings.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.FetchedSets.Repository;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Findings.Section;
import org.rashomon.bench.readings.Goal;
import org.rashomon.sources.feeds.Feed;
import org.rashomon.sources.feeds.FeedReader;

/** Feeds, by the assertions that feedparser's test files make of themselves. */
public final class FeedsExamination implements Examination {
  private static final Repository FEEDPARSER =
      new Repository("kurtmckee", "feedparser", "a22c5521cbb109871f1a2318948581901bd47e26");
  private static final Repository VALIDATOR =
      new Repository("w3c", "feedvalidator", "43dabeb217bd8d8b0a3f12f3a6e7c39a8619d9a8");
  private static final String ABOUT =
      "Every equation in the `Expect:` line of a file below `tests/wellformed` of "
          + FEEDPARSER
          + " that names a field which we keep: of the feed title, link, language, authors and last"
          + " change; of an entry title, link, id, authors, dates, summary, contents, their base"
          + " and language, and the title of its source. Texts are compared by what they show:"
          + " markup is taken off by the reading of pages, and an expectation that shows nothing"
          + " (a lone picture) is left out; so are CDF files, a format that is not read. ROME 2.1.0"
          + " is judged by the same rule in the same run.";

  /** What one file group came to. */
  private static final class Group {
    private int all;
    private int ours;
    private int rome;
  }

  @Override
  public String name() {
    return "feeds";
  }

  @Override
  public Findings run(Bench bench) {
    Optional<Path> set = bench.sets().find(FEEDPARSER);
    if (set.isEmpty()) {
      return new Findings("Feeds", ABOUT + " " + FEEDPARSER.wayIn() + ".", List.of(), List.of());
    }
    Map<String, Group> groups = new TreeMap<>();
    List<List<String>> failures = new ArrayList<>();
    Path wellFormed = set.get().resolve("tests/wellformed");
    for (Path file : Survival.files(wellFormed)) {
      judge(wellFormed, file, groups, failures);
    }
    return findings(bench, set.get(), groups, failures);
  }

  private static void judge(
      Path folder, Path file, Map<String, Group> groups, List<List<String>> failures) {
    String name = folder.relativize(file).getName(0).toString();
    byte[] bytes = bytes(file);
    List<Assertion> assertions =
        Assertion.of(file, bytes).stream().filter(Judgement::isOurs).toList();
    if (assertions.isEmpty()
        || file.toString().contains("cdf")
        || !file.toString().endsWith(".xml")) {
      return;
    }
    Feed feed = FeedReader.read(bytes, Optional.empty(), Assertion.address(file, bytes));
    Feed rome = RomeFeeds.read(bytes);
    Group group = groups.computeIfAbsent(name, g -> new Group());
    for (Assertion assertion : assertions) {
      boolean holds = Judgement.holds(assertion, feed);
      group.all++;
      group.ours += holds ? 1 : 0;
      group.rome += Judgement.holds(assertion, rome) ? 1 : 0;
      if (!holds) {
        failures.add(
            List.of(
                "`" + folder.relativize(file) + "`",
                "`" + assertion.field() + "`",
                Why.of(assertion)));
      }
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Findings findings(
      Bench bench, Path set, Map<String, Group> groups, List<List<String>> failures) {
    int all = groups.values().stream().mapToInt(g -> g.all).sum();
    double ours = groups.values().stream().mapToInt(g -> g.ours).sum() / (double) all;
    List<List<String>> rows = new ArrayList<>();
    groups.forEach(
        (name, group) ->
            rows.add(
                List.of(
                    name,
                    String.valueOf(group.all),
                    share(group.ours, group.all),
                    share(group.rome, group.all))));
    rows.add(
        List.of(
            "all",
            String.valueOf(all),
            share(groups.values().stream().mapToInt(g -> g.ours).sum(), all),
            share(groups.values().stream().mapToInt(g -> g.rome).sum(), all)));
    return new Findings(
        "Feeds",
        ABOUT,
        List.of(new Goal("assertions that hold", 0.97, Optional.of(ours))),
        List.of(
            new Section("By folder", "", List.of("folder", "assertions", "ours", "ROME"), rows),
            new Section("What fails, and why", "", List.of("file", "field", "why"), failures),
            survival(bench, set)));
  }

  private static String share(int part, int all) {
    return String.format(java.util.Locale.ROOT, "%.3f", part / (double) all);
  }

  private static Section survival(Bench bench, Path feedparser) {
    List<List<String>> rows = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    add("feedparser, all of `tests`", feedparser.resolve("tests"), rows, failures);
    bench
        .sets()
        .find(VALIDATOR)
        .ifPresent(
            set -> add(VALIDATOR + ", `testcases`", set.resolve("testcases"), rows, failures));
    String words =
        "Every file is read as `rashomon collate` reads it, whatever it is; none may break the"
            + " program or make it hang."
            + (failures.isEmpty() ? "" : " Broken by: " + String.join("; ", failures));
    return new Section(
        "Every file, broken ones too",
        words,
        List.of(
            "files of", "files", "articles and pages", "told of as unread", "failures", "slowest"),
        rows);
  }

  private static void add(
      String name, Path folder, List<List<String>> rows, List<String> failures) {
    Survival survival = Survival.of(folder);
    rows.add(survival.row(name));
    failures.addAll(survival.failures());
  }
}
