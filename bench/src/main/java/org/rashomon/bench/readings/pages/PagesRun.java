package org.rashomon.bench.readings.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.FetchedSets.Repository;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Findings.Section;
import org.rashomon.bench.readings.Goal;

/** One run over all sets of pages, and the page that tells of it. */
final class PagesRun {
  private static final double MUST_TEXT = 0.972;
  private static final double MUST_ROUGE = 0.955;
  private static final double MUST_DATE = 0.95;
  private static final double MUST_TITLE = 0.97;
  private static final double MUST_AUTHOR = 0.90;

  private final Bench bench;
  private final List<PageCase> pages;
  private final List<PageCase> aeb;
  private final List<DateCase> dates;
  private final List<Learnt.Lesson> lessons;

  PagesRun(Bench bench, Path eval) {
    this.bench = bench;
    this.pages = PageSets.withTexts(eval);
    this.aeb = pages.stream().filter(p -> p.set() == PageCase.Kind.AEB).toList();
    this.dates = DateCase.all(eval);
    this.lessons = pages.stream().map(Learnt.Lesson::of).toList();
  }

  Findings findings() {
    TextScores all = TextScores.of(pages, Crossed.texts(lessons));
    Heads heads = Heads.of(pages, page -> true);
    Days days = Days.of(dates, each -> true, DayTables::ours);
    Others others = new Others(bench.peers(), pages);
    List<Section> sections = new ArrayList<>();
    sections.add(texts(all, others));
    sections.add(halves());
    sections.add(shipped());
    sections.add(DayTables.of(dates, bench.sets(), others).section());
    sections.add(KindTables.section(pages));
    sections.add(speed(others));
    sections.add(MegabyteTimes.section());
    sections.addAll(check());
    return new Findings("Pages", about(), goals(all, heads, days), sections);
  }

  private static List<Goal> goals(TextScores all, Heads heads, Days days) {
    return List.of(
        new Goal("text, 181 pages, shingle F1", MUST_TEXT, Optional.of(all.aeb().f1())),
        new Goal("text, 40 pages, ROUGE-LSum F1", MUST_ROUGE, Optional.of(all.fundus())),
        new Goal("day of publication, 250 pages", MUST_DATE, Optional.of(days.share())),
        new Goal("title, 100 pages", MUST_TITLE, Optional.of(heads.titleShare())),
        new Goal("authors, 100 pages", MUST_AUTHOR, Optional.of(heads.authorShare())));
  }

  private static String about() {
    return """
        From the bytes of a page to its article. Texts: the 181 pages of %s (its own rule: shingles
        of four words, precision and recall averaged over pages) and 40 pages of %s (its own rule:
        ROUGE-LSum F1, the best over truths with the optional paragraphs in or out). Days of
        publication: 250 pages of adbar/htmldate, right when the day is the set's or rightly absent.
        Titles and authors: 100 pages of the first two sets labelled by us before the first rule was
        written, as hashes in `bench/src/main/resources/org/rashomon/bench/readings/pages`; a title is right when its
        letters and figures are those that the page shows, authors when all of them are given and
        nobody else.

        Which blocks of a page are its text is learnt (`bin/bench page-weights`). The figures of texts are
        crossed: the sites are dealt into five parts, and each part is read by trees grown on the
        other four, so that no page is read by what was learnt from it or from another page of its site. Trafilatura
        and htmldate run where RASHOMON_PYTHON names a Python that has them."""
        .formatted(PublishedFigures.AEB, PublishedFigures.FUNDUS);
  }

  private Section texts(TextScores all, Others others) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("Rashomon, crossed", all));
    others.texts().forEach((tool, texts) -> rows.add(row(tool, TextScores.of(pages, texts))));
    return new Section(
        "Texts, beside others run on the same pages",
        "",
        List.of("tool", "shingle F1", "precision", "recall", "ROUGE-LSum F1"),
        rows);
  }

  private static List<String> row(String name, TextScores scores) {
    return List.of(
        name,
        Measure.decimals(scores.aeb().f1()),
        Measure.decimals(scores.aeb().precision()),
        Measure.decimals(scores.aeb().recall()),
        Measure.decimals(scores.fundus()));
  }

  private Section halves() {
    List<Learnt.Lesson> work = lessons.stream().filter(l -> l.page().isWork()).toList();
    List<Learnt.Lesson> held = lessons.stream().filter(l -> !l.page().isWork()).toList();
    TextScores worked = TextScores.of(cases(work), Crossed.texts(work));
    TextScores kept = TextScores.of(cases(held), Crossed.texts(held, work));
    List<List<String>> rows = new ArrayList<>();
    rows.add(half("work", worked, Heads.of(pages, PageCase::isWork)));
    rows.add(half("held out", kept, Heads.of(pages, p -> !p.isWork())));
    return new Section(
        "Halves",
        "By site. Rules and the description of blocks were made on the work half; the other was"
            + " opened once, at the end. The work half's texts are crossed within it; those held out"
            + " are read by trees grown on the work half alone, half as many pages as the program"
            + " has learnt from.",
        List.of("half", "shingle F1", "ROUGE-LSum F1", "title", "authors"),
        rows);
  }

  private static List<String> half(String name, TextScores texts, Heads heads) {
    return List.of(
        name,
        Measure.decimals(texts.aeb().f1()),
        Measure.decimals(texts.fundus()),
        Measure.decimals(heads.titleShare()),
        Measure.decimals(heads.authorShare()));
  }

  private static List<PageCase> cases(List<Learnt.Lesson> lessons) {
    return lessons.stream().map(Learnt.Lesson::page).toList();
  }

  /** What the program says of the very pages it has learnt from; no measure of other pages. */
  private Section shipped() {
    TextScores scores = TextScores.of(pages, Crossed.shipped(lessons));
    return new Section(
        "The program as it ships",
        "Its trees are grown on all of these pages, so that this only shows that they were learnt.",
        List.of("tool", "shingle F1", "precision", "recall", "ROUGE-LSum F1"),
        List.of(row("Rashomon, on what it has learnt from", scores)));
  }

  private Section speed(Others others) {
    return new Section(
        "Speed",
        "Pages a second of processor time of one core, over the 181 pages, from bytes to article"
            + " with all that is known of it; wanted are 150, and five times trafilatura in the same run.",
        List.of("tool", "pages a second", "times slower"),
        PageCosts.of(aeb, others).rows());
  }

  private List<Section> check() {
    PublishedFigures published = new PublishedFigures(bench.sets());
    List<PageCase> fundus = pages.stream().filter(p -> p.set() == PageCase.Kind.FUNDUS).toList();
    List<String> head = List.of("output of", "as published", "as counted here");
    return List.of(
        new Section(
            "Our count beside the published one: shingle F1",
            "The benchmark's own outputs of others. " + absent(PublishedFigures.AEB),
            head,
            published.aeb(aeb)),
        new Section(
            "Our count beside the published one: ROUGE-LSum F1",
            "The evaluation's own outputs and scores of others, on these 40 pages. Sentences are"
                + " Java's here and NLTK's there. "
                + absent(PublishedFigures.FUNDUS),
            head,
            published.fundus(fundus)));
  }

  private String absent(Repository repository) {
    return bench.sets().find(repository).isPresent() ? "" : repository.wayIn();
  }
}
