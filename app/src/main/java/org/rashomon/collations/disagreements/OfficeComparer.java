package org.rashomon.collations.disagreements;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.readings.Role;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.times.EdtfRange;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;

/** Different people named as holders of an office that one person holds at a time. */
final class OfficeComparer {
  private static final Set<String> SINGLE =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "pope",
          "mayor",
          "governor",
          "foreign minister",
          "foreign secretary",
          "defence minister",
          "defense minister",
          "defence secretary",
          "defense secretary",
          "interior minister",
          "finance minister",
          "health minister",
          "justice minister",
          "education minister",
          "transport minister",
          "home secretary",
          "secretary of state",
          "attorney general",
          "vice president",
          "police chief",
          "fire chief",
          "chief executive",
          "ceo",
          "chief executive officer",
          "chairman",
          "chairwoman",
          "head coach",
          "secretary general",
          "supreme leader",
          "archbishop",
          "sheriff");

  private static final int STEM = 5;

  /** Offices change hands: reports further apart than these days may name two who held one. */
  private static final long TERM = 30;

  private OfficeComparer() {}

  static List<Finding> compare(Witnesses witnesses, Alignment alignment, Cast cast) {
    Map<String, List<Value<Actor>>> single = new TreeMap<>();
    Map<String, List<Value<Actor>>> others = new TreeMap<>();
    for (int report = 0; report < witnesses.size(); report++) {
      for (Role role : witnesses.reading(report).roles()) {
        boolean held = role.kind() == Role.Kind.OFFICE && !role.former();
        boolean one = SINGLE.contains(role.office()) && !role.of().isEmpty();
        if (held && (one || isOfFew(role.office()))) {
          String key = one ? body(role.of()) + " " + role.office() : role.office();
          value(witnesses, alignment, cast, report, role)
              .ifPresent(
                  v -> (one ? single : others).computeIfAbsent(key, k -> new ArrayList<>()).add(v));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    single.values().forEach(values -> finding(values, witnesses).ifPresent(findings::add));
    others.values().forEach(values -> namesakes(values, witnesses).ifPresent(findings::add));
    return findings;
  }

  /** Told in two words at least, or held by one person at a time: not "Rep." and not "owner". */
  private static boolean isOfFew(String office) {
    return SINGLE.contains(office) || office.contains(" ");
  }

  private static Optional<Value<Actor>> value(
      Witnesses witnesses, Alignment alignment, Cast cast, int report, Role role) {
    Sentence sentence = witnesses.reading(report).sentences().get(role.sentence());
    Optional<Actor> actor = cast.within(report, role.holder());
    Optional<Unit> unit = alignment.unitAt(report, sentence, role.holder());
    if (actor.isEmpty() || !sentence.kind().states()) {
      return Optional.empty();
    }
    return Optional.of(
        new Value<>(
            report,
            sentence,
            unit.map(Unit::id).orElse(-1),
            role.title().cover(role.holder()),
            actor.get().name(),
            actor.get()));
  }

  /** A nation and its adjective are one: "north korea", "north korean". */
  private static String body(String name) {
    StringBuilder stems = new StringBuilder();
    for (String word : name.replace("'s", "").strip().split(" ")) {
      stems.append(stems.isEmpty() ? "" : " ").append(word, 0, Math.min(STEM, word.length()));
    }
    return stems.toString();
  }

  /** Of an office that many may hold only those who have a part of their names in common. */
  private static Optional<Finding> namesakes(List<Value<Actor>> values, Witnesses witnesses) {
    for (Value<Actor> value : values) {
      List<Value<Actor>> alike =
          values.stream().filter(other -> areNamesakes(value, other)).toList();
      Optional<Finding> found = finding(alike, witnesses);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * One surname and two given names; or, of an office that one person holds, one given name and two
   * surnames.
   */
  private static boolean areNamesakes(Value<Actor> value, Value<Actor> other) {
    String[] parts = value.measure().name().split(" ");
    String[] others = other.measure().name().split(" ");
    boolean full = parts.length == 2 && others.length == 2;
    return full && (parts[1].equals(others[1]) || parts[0].equals(others[0]));
  }

  private static Optional<Finding> finding(List<Value<Actor>> values, Witnesses witnesses) {
    Map<Integer, List<Value<Actor>>> byActor = new LinkedHashMap<>();
    for (Value<Actor> value : values) {
      byActor.computeIfAbsent(value.measure().index(), key -> new ArrayList<>()).add(value);
    }
    boolean full =
        byActor.values().stream()
                .filter(each -> each.getFirst().measure().name().contains(" "))
                .count()
            > 1;
    if (byActor.size() < 2
        || !full
        || sameReportNamesBoth(byActor.values().stream().toList())
        || areFarApart(values, witnesses)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Kind.NAME,
            Type.CONTRADICTION,
            "who is " + title(values.getFirst(), witnesses),
            0.85,
            "one person holds this office at a time, and the reports name different people",
            new ArrayList<>(byActor.values())));
  }

  private static boolean areFarApart(List<Value<Actor>> values, Witnesses witnesses) {
    List<LocalDateTime> days =
        values.stream()
            .flatMap(
                value ->
                    witnesses
                        .reading(value.report())
                        .article()
                        .published()
                        .edtf()
                        .flatMap(EdtfRange::of)
                        .stream())
            .map(EdtfRange::earliest)
            .sorted()
            .toList();
    return !days.isEmpty() && Duration.between(days.getFirst(), days.getLast()).toDays() > TERM;
  }

  /** The role's own words: the value's without the name that ends or begins it. */
  private static String title(Value<Actor> value, Witnesses witnesses) {
    String words = witnesses.text(value.report(), value.span()).replaceAll("\\s+", " ");
    for (String name : value.measure().names()) {
      words = words.replace(name, " ");
    }
    return words.replaceAll("\\s+", " ").replaceAll("^[ ,]+|[ ,]+$", "");
  }

  /** A report that names both tells them apart: predecessors, deputies, two bodies of one name. */
  private static boolean sameReportNamesBoth(List<List<Value<Actor>>> variants) {
    for (int i = 0; i < variants.size(); i++) {
      for (int j = i + 1; j < variants.size(); j++) {
        List<Value<Actor>> other = variants.get(j);
        if (variants.get(i).stream()
            .anyMatch(a -> other.stream().anyMatch(b -> a.report() == b.report()))) {
          return true;
        }
      }
    }
    return false;
  }
}
