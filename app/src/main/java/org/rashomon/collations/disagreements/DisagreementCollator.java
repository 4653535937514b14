package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.StableIds;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.stories.Cast;

/** All comparisons by type put together, with ids and salience, the most salient first. */
public final class DisagreementCollator {
  private DisagreementCollator() {}

  /** The disagreements of a story: contradictions first, then updates, then notes. */
  public static List<Disagreement> collate(Witnesses witnesses, Alignment alignment, Cast cast) {
    Scenes scenes = new Scenes(witnesses, alignment, cast);
    List<Finding> findings = new ArrayList<>(NumberComparer.compare(witnesses, alignment, scenes));
    findings.addAll(DateComparer.compare(witnesses, alignment, scenes));
    findings.addAll(
        StatusComparer.compare(new StateClaims(witnesses, alignment, scenes), alignment));
    findings.addAll(new PlaceComparer(witnesses, alignment, scenes, cast).compare());
    findings.addAll(SpeakerComparer.compare(witnesses, cast));
    findings.addAll(RankComparer.compare(witnesses, cast));
    findings.addAll(NamedLater.compare(witnesses, cast));
    findings.addAll(Answers.compare(witnesses, alignment, cast));
    findings.addAll(UnknownComparer.compare(witnesses, alignment));
    findings.addAll(SpellingComparer.compare(witnesses, cast));
    findings.addAll(OfficeComparer.compare(witnesses, alignment, cast));
    StableIds ids = new StableIds("d");
    return findings.stream()
        .map(finding -> disagreement(finding, witnesses, ids))
        .sorted(
            Comparator.comparing(Disagreement::type)
                .thenComparing(Comparator.comparingDouble(Disagreement::salience).reversed())
                .thenComparing(Disagreement::id))
        .toList();
  }

  private static Disagreement disagreement(Finding finding, Witnesses witnesses, StableIds ids) {
    List<Disagreement.Variant> variants = new ArrayList<>();
    for (List<? extends Value<?>> values : finding.variants()) {
      variants.add(variant(values, witnesses));
    }
    String key =
        finding.kind()
            + "|"
            + finding.about()
            + "|"
            + variants.stream().map(Disagreement.Variant::value).sorted().toList();
    return new Disagreement(
        ids.of(key),
        finding.kind(),
        finding.type(),
        finding.about(),
        finding.type().isOpen()
            ? Confidence.of(finding.kind(), finding.confidence())
            : finding.confidence(),
        Salience.of(finding, witnesses),
        finding.why(),
        variants);
  }

  private static Disagreement.Variant variant(
      List<? extends Value<?>> values, Witnesses witnesses) {
    Map<String, Integer> shown = new LinkedHashMap<>();
    TreeSet<Integer> reports = new TreeSet<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Value<?> value : values) {
      shown.merge(value.shown(), 1, Integer::sum);
      reports.add(value.report());
      Evidence each = witnesses.evidence(value.report(), value.span(), value.sentence());
      if (!evidence.contains(each)) {
        evidence.add(each);
      }
    }
    String value =
        shown.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    return new Disagreement.Variant(value, witnesses.originIds(reports), evidence);
  }
}
