package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.readings.Findings;

/** The page of who is who. */
final class WhoTables {
  static final String ABOUT =
      """
      Mentions of one person or body are to be brought together, in a report and across the reports \
      of an event, and those of two never.

      **What counts.** Pairs of mentions. A pair is right when gold and reader both hold the two to \
      mean the same; precision is the share of right ones among the pairs that the reader made, \
      recall their share among the pairs of the gold. A mention found is one of the gold when the \
      head of each lies in the other (of several the one nearest in length; each is taken once). A \
      mention of the gold that is not found stands alone: its pairs count against recall. Where the \
      gold has all mentions of its entities (our labels), any other mention that the reader puts \
      with one of them makes wrong pairs. Singletons make no pairs; B-cubed counts them, over whole events, so that a reader \
      of single reports cannot have much of its recall. Figures are \
      sums over all events, so that those with many mentions weigh most. "Of those found" leaves \
      out what the reader did not find as a mention.

      **Ours.** Ten shared events, five to work with and five held out; of each, three to five \
      reports, and in them every mention of the persons and bodies that matter: names; definite \
      descriptions ("the ambassador", "her lawyer") up to their head; pronouns of the third person. \
      Left out: titles and appositions beside a name, predicates, indefinite descriptions, groups of \
      persons, countries, first and second person.

      **NewsWCL50** (%s). Its chains hold whatever brings something to mind, by people who coded \
      frames: identity, near-identity and bridging together, and no pronouns. Of the chains of type \
      ACTOR (persons) a mention counts as a name when its head is a head of its chain twice or more \
      or a word of it stands in the chain's label, and as a description when it is definite and its \
      head is a singular office, rank, occupation or relation; both up to the head. Of those of type \
      GROUP only names of bodies count (initials, "Committee", "Party" and the like, or the chain's \
      own label): their chains mix bodies with their members. Left out: words in two chains, several \
      persons at once ("the two leaders"), descriptions beside the name, bare titles, and the types \
      ACTOR-I (all single persons of a country in one chain), COUNTRY (the state with its offices \
      and people), EVENT, OBJECT, ACTION and MISC, which are no persons or bodies. Texts are put \
      together again from the tokens. Not all mentions are marked, so others are not counted.

      **Beside.** CoreNLP reads each report by itself, on the same texts in the same run; its \
      mentions of the first and second person and relative pronouns are left out. "Names written \
      alike" puts the program's names together when they are the same characters.
      """
          .formatted(NewsWcl.REPOSITORY);

  private static final List<String> HEAD =
      List.of("reader", "pairs", "precision", "recall", "F1", "in the gold");

  private WhoTables() {}

  /** All contenders on one half. */
  static Findings.Section beside(String half, List<Story> stories, List<Contender> contenders) {
    List<List<String>> rows = new ArrayList<>();
    for (Contender each : contenders) {
      Score all = Score.of(stories, each, false);
      Score detected = Score.of(stories, each, true);
      rows.add(row(each, "within a report", WhoExamination.cells(all.within())));
      rows.add(row(each, "within, of those found", WhoExamination.cells(detected.within())));
      if (each.readsAcross()) {
        rows.add(row(each, "across reports", WhoExamination.cells(all.across())));
        rows.add(row(each, "across, of those found", WhoExamination.cells(detected.across())));
      }
      rows.add(row(each, "B-cubed", cubed(all.cubed())));
    }
    String words = stories.isEmpty() ? "Not at hand." : counts(stories);
    return new Findings.Section(half, words, HEAD, rows);
  }

  private static List<String> row(Contender contender, String what, List<String> cells) {
    return Stream.of(List.of(contender.name(), what), cells).flatMap(Collection::stream).toList();
  }

  private static List<String> cubed(BCubed cubed) {
    double precision = cubed.meanPrecision();
    double recall = cubed.meanRecall();
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return List.of(
        Measure.decimals(precision),
        Measure.decimals(recall),
        Measure.decimals(f1),
        String.valueOf(cubed.sought()));
  }

  private static String counts(List<Story> stories) {
    long reports = stories.stream().mapToLong(story -> story.articles().size()).sum();
    long entities =
        stories.stream()
            .mapToLong(s -> s.gold().stream().map(GoldMention::entity).distinct().count())
            .sum();
    long mentions = stories.stream().mapToLong(story -> story.gold().size()).sum();
    return "%d events, %d reports, %d persons and bodies, %d mentions."
        .formatted(stories.size(), reports, entities, mentions);
  }

  /** By form: how many mentions of the gold were found, and how many of them stand right. */
  static Findings.Section forms(String half, List<Story> stories, Contender contender) {
    List<List<String>> rows = new ArrayList<>();
    for (boolean person : List.of(true, false)) {
      for (GoldMention.Form form : GoldMention.Form.values()) {
        rows.add(forms(stories, contender, person, form));
      }
    }
    return new Findings.Section(
        "By form: " + half,
        "A mention stands right when most of its cluster's mentions of the gold mean the same.",
        List.of("mentions", "in the gold", "found", "right"),
        rows);
  }

  private static List<String> forms(
      List<Story> stories, Contender contender, boolean person, GoldMention.Form form) {
    int all = 0;
    int found = 0;
    int right = 0;
    for (Story story : stories) {
      Map<GoldMention, Predicted> matched = Items.matched(story, contender.read(story));
      Map<Integer, String> meanings = Majority.of(matched);
      for (GoldMention each : story.gold()) {
        if (each.form() == form && each.person() == person) {
          Predicted match = matched.get(each);
          all++;
          found += match == null ? 0 : 1;
          boolean same = match != null && each.entity().equals(meanings.get(match.cluster()));
          right += same ? 1 : 0;
        }
      }
    }
    String what = (person ? "person, " : "body, ") + form.name().toLowerCase(Locale.ROOT);
    return List.of(what, "" + all, "" + found, "" + right);
  }
}
