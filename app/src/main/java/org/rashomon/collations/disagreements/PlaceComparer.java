package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Modality;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/**
 * Where something was brought or went: two places to which the same thing is said to have gone, of
 * which no report names both. Where something merely is may be told as widely as one likes.
 */
final class PlaceComparer {
  private static final Set<String> TOWARDS = Set.of("to", "into");
  private static final double SAME = 0.45;
  private static final int LONGEST = 150;

  private final Witnesses witnesses;
  private final Alignment alignment;
  private final Scenes scenes;
  private final Cast cast;

  PlaceComparer(Witnesses witnesses, Alignment alignment, Scenes scenes, Cast cast) {
    this.witnesses = witnesses;
    this.alignment = alignment;
    this.scenes = scenes;
    this.cast = cast;
  }

  List<Finding> compare() {
    TreeMap<String, List<Value<Actor>>> byMove = new TreeMap<>();
    for (int report = 0; report < witnesses.size(); report++) {
      for (Claim claim : witnesses.reading(report).claims()) {
        boolean told = claim.modality() == Modality.ASSERTED && !claim.negated();
        for (Argument argument : told ? claim.arguments() : List.<Argument>of()) {
          if (TOWARDS.contains(argument.preposition())) {
            add(report, claim, argument, byMove);
          }
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    byMove.values().forEach(values -> compare(values, findings));
    return findings;
  }

  private void add(int report, Claim claim, Argument goal, Map<String, List<Value<Actor>>> byMove) {
    Sentence sentence = witnesses.reading(report).sentences().get(claim.sentence());
    Span predicate = sentence.token(claim.predicate()).span();
    Optional<Actor> place =
        cast.within(report, goal.span()).filter(actor -> actor.kind() == Mention.Kind.PLACE);
    List<String> moved = scenes.keys(report, sentence, claim, Part.PATIENT);
    List<String> who = moved.isEmpty() ? scenes.keys(report, sentence, claim, Part.AGENT) : moved;
    if (place.isEmpty() || who.isEmpty() || !sentence.kind().states()) {
      return;
    }
    Span wide = predicate.cover(goal.span());
    Span span = wide.length() <= LONGEST ? wide : goal.span();
    String shown = place.get().name();
    alignment
        .unitAt(report, sentence, predicate)
        .ifPresent(
            unit ->
                byMove
                    .computeIfAbsent(claim.lemma() + "|" + who.getFirst(), k -> new ArrayList<>())
                    .add(new Value<>(report, sentence, unit.id(), span, shown, place.get())));
  }

  private void compare(List<Value<Actor>> values, List<Finding> findings) {
    for (Value<Actor> a : values) {
      List<Value<Actor>> others = values.stream().filter(b -> conflict(a, b)).toList();
      if (!others.isEmpty()) {
        List<Value<Actor>> same =
            values.stream().filter(b -> b.measure().index() == a.measure().index()).toList();
        findings.add(
            new Finding(
                Kind.PLACE,
                Type.CONTRADICTION,
                "where “" + witnesses.text(a.report(), a.span()).replaceAll("\\s+", " ") + "”",
                SAME,
                "the same is said to have gone to two places, and no report names both",
                List.of(same, others)));
        return;
      }
    }
  }

  private boolean conflict(Value<Actor> a, Value<Actor> b) {
    Actor x = a.measure();
    Actor y = b.measure();
    boolean both =
        x.appearances().stream()
            .anyMatch(p -> y.appearances().stream().anyMatch(q -> p.report() == q.report()));
    return a.report() != b.report()
        && x.index() != y.index()
        && !both
        && alignment.similarity(a.unit(), b.unit()) >= SAME;
  }
}
