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
import org.rashomon.readings.Role;
import org.rashomon.readings.Sentence;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;

/** One person told as the head in one report and as the head's deputy in another. */
final class RankComparer {
  private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "associate");
  private static final double SURE = 0.65;

  private RankComparer() {}

  static List<Finding> compare(Witnesses witnesses, Cast cast) {
    TreeMap<Integer, List<Value<String>>> byHolder = new TreeMap<>();
    for (int report = 0; report < witnesses.size(); report++) {
      for (Role role : witnesses.reading(report).roles()) {
        if (role.kind() == Role.Kind.OFFICE && role.tenure().time() == Role.Time.NOW) {
          add(witnesses, cast, report, role, byHolder);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    byHolder.forEach(
        (holder, values) -> finding(cast.actors().get(holder), values).ifPresent(findings::add));
    return findings;
  }

  private static void add(
      Witnesses witnesses,
      Cast cast,
      int report,
      Role role,
      Map<Integer, List<Value<String>>> byHolder) {
    Sentence sentence = witnesses.reading(report).sentences().get(role.sentence());
    Optional<Actor> holder = cast.within(report, role.holder());
    if (holder.isPresent() && sentence.kind().states()) {
      String shown = witnesses.text(report, role.title()).replaceAll("\\s+", " ");
      byHolder
          .computeIfAbsent(holder.get().index(), key -> new ArrayList<>())
          .add(
              new Value<>(
                  report, sentence, -1, role.title().cover(role.holder()), shown, role.office()));
    }
  }

  private static Optional<Finding> finding(Actor holder, List<Value<String>> values) {
    for (Value<String> lower : values) {
      String office = lower.measure();
      int blank = office.indexOf(' ');
      if (blank < 0 || !RANKS.contains(office.substring(0, blank))) {
        continue;
      }
      String head = office.substring(blank + 1);
      List<Value<String>> deputies = with(values, office);
      List<Value<String>> heads = with(values, head);
      boolean apart =
          heads.stream().noneMatch(h -> deputies.stream().anyMatch(d -> d.report() == h.report()));
      if (!heads.isEmpty() && apart) {
        return Optional.of(
            new Finding(
                Kind.ROLE,
                Type.CONTRADICTION,
                "the rank of " + holder.name(),
                SURE,
                "one gives the office itself, the other that of its deputy",
                List.of(heads, deputies)));
      }
    }
    return Optional.empty();
  }

  private static List<Value<String>> with(List<Value<String>> values, String office) {
    return values.stream().filter(each -> each.measure().equals(office)).toList();
  }
}
