package org.rashomon.bench.metamorphic.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Findings.Section;
import org.rashomon.bench.readings.Goal;
import org.rashomon.collations.Disagreement;

/** The page of changed reports: counts alone, no words of publishers. */
final class Page {
  private static final String ABOUT =
      """
      Reports are changed by rule, so that what has to be found is known (metamorphic testing). In a
      copy one fact is changed: that change and no other has to be reported as a contradiction or an
      update when the copy is laid beside the report. Or the wording is changed and the facts are
      not: nothing has to be reported. Or the report is split in two between paragraphs, and the two
      halves are laid beside each other: nothing has to be reported.

      A change counts as reported when a contradiction or update has evidence on the changed words
      of both reports, in different variants; for a name also when its values are the two names, since
      who bears a name is told by what he says as well. What is reported beside that counts as extra, unless
      the report laid beside an unchanged copy of itself has it too: reports contradict themselves.
      Facts are changed that the report gives once and in its own sentences; what to change is
      drawn by lot among all that a rule allows. Most changes of a kind for one report:\s""";

  private Page() {}

  static Findings of(Cases examples, Cases stories, String sets, List<Verdict> verdicts) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Reports", sets, List.of(), List.of()));
    sections.add(facts(verdicts));
    sections.add(wordings(verdicts));
    sections.add(extra(verdicts));
    return new Findings(
        "Changed reports",
        ABOUT + examples.most() + " of the examples, " + stories.most() + " of the shared stories.",
        goals(verdicts),
        sections);
  }

  private static List<Goal> goals(List<Verdict> verdicts) {
    Tally facts = Tally.of(verdicts, each -> each.kind().isFactual());
    Tally wordings = Tally.of(verdicts, each -> !each.kind().isFactual());
    return List.of(
        new Goal("changed facts that are reported", 1, facts.share(facts.reported())),
        new Goal("changed facts beside which nothing is", 1, facts.share(facts.clean())),
        new Goal("changed wordings of which nothing is", 1, wordings.share(wordings.clean())));
  }

  private static Section facts(List<Verdict> verdicts) {
    List<List<String>> rows = new ArrayList<>();
    kinds(true).forEach(kind -> rows.add(fact(kind.words(), verdicts, isOf(kind))));
    rows.add(fact("all", verdicts, each -> each.kind().isFactual()));
    return new Section(
        "One fact changed",
        "Extra findings that rest on the changed words without comparing them with what they"
            + " replace are counted in the last column too.",
        List.of("", "cases", "reported", "share", "and no other", "share", "extra", "on the words"),
        rows);
  }

  private static List<String> fact(String name, List<Verdict> all, Predicate<Verdict> which) {
    Tally tally = Tally.of(all, which);
    return List.of(
        name,
        String.valueOf(tally.cases()),
        String.valueOf(tally.reported()),
        share(tally.share(tally.reported())),
        String.valueOf(tally.exact()),
        share(tally.share(tally.exact())),
        String.valueOf(tally.extra()),
        String.valueOf(tally.askew()));
  }

  private static Section wordings(List<Verdict> verdicts) {
    List<List<String>> rows = new ArrayList<>();
    kinds(false).forEach(kind -> rows.add(wording(kind.words(), verdicts, isOf(kind))));
    rows.add(wording("all", verdicts, each -> !each.kind().isFactual()));
    return new Section(
        "The wording changed",
        "",
        List.of("", "cases", "nothing reported", "share", "false findings"),
        rows);
  }

  private static List<String> wording(String name, List<Verdict> all, Predicate<Verdict> which) {
    Tally tally = Tally.of(all, which);
    return List.of(
        name,
        String.valueOf(tally.cases()),
        String.valueOf(tally.clean()),
        share(tally.share(tally.clean())),
        String.valueOf(tally.extra()));
  }

  private static Section extra(List<Verdict> verdicts) {
    List<List<String>> rows = new ArrayList<>();
    for (Disagreement.Kind kind : Disagreement.Kind.values()) {
      long facts = count(verdicts, kind, true);
      long wordings = count(verdicts, kind, false);
      if (facts + wordings > 0) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        rows.add(List.of(name, String.valueOf(facts), String.valueOf(wordings)));
      }
    }
    return new Section(
        "What is found beside the change",
        "Contradictions and updates that should not be there, by what is said to differ.",
        List.of("", "where a fact was changed", "where the wording was"),
        rows);
  }

  private static long count(List<Verdict> verdicts, Disagreement.Kind kind, boolean factual) {
    return verdicts.stream()
        .filter(each -> each.kind().isFactual() == factual)
        .flatMap(each -> each.extra().stream())
        .filter(each -> each.kind() == kind)
        .count();
  }

  private static List<Kind> kinds(boolean factual) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.isFactual() == factual).toList();
  }

  private static Predicate<Verdict> isOf(Kind kind) {
    return verdict -> verdict.kind() == kind;
  }

  private static String share(Optional<Double> share) {
    return share.map(Measure::decimals).orElse("–");
  }
}
