package org.rashomon.stories.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;
import org.rashomon.stories.foreign.Runs.Run;
import org.rashomon.text.Span;

/** Where reports and passages that are not read name somebody whom the read ones have taught. */
public final class ForeignNames {
  private static final int PARTICLES = 3;

  private final Map<Character, List<Known>> byFirst = new HashMap<>();

  private ForeignNames(List<Known> known) {
    for (Known each : known) {
      String sounds = Sounds.of(each.words().getFirst());
      if (!sounds.isEmpty()) {
        byFirst.computeIfAbsent(first(sounds), c -> new ArrayList<>()).add(each);
      }
    }
  }

  /**
   * A name found.
   *
   * @param actor index in the cast
   * @param report index of the report
   * @param span where it stands
   */
  public record Found(int actor, int report, Span span) {}

  /** All of them, by report and place. */
  public static List<Found> find(List<Reading> foreign, Cast cast) {
    ForeignNames names = new ForeignNames(Known.of(cast.actors()));
    List<Found> found = new ArrayList<>();
    for (int report = 0; report < foreign.size(); report++) {
      String text = foreign.get(report).text();
      for (Block block : foreign.get(report).blocks()) {
        names.find(text, block.span(), report, found);
      }
    }
    return List.copyOf(found);
  }

  private void find(String text, Span within, int report, List<Found> found) {
    List<Run> runs = Runs.of(text, within);
    int at = 0;
    while (at < runs.size()) {
      Optional<Match> match = match(text, runs, at);
      if (match.isPresent()) {
        found.add(new Found(match.get().actor().index(), report, match.get().span()));
        at += match.get().runs();
      } else {
        at++;
      }
    }
  }

  private record Match(Actor actor, Span span, int runs) {}

  /** The longest known name that begins with a run. */
  private Optional<Match> match(String text, List<Run> runs, int at) {
    Run first = runs.get(at);
    String sounds = Sounds.of(first.latin());
    if (sounds.isEmpty()) {
      return Optional.empty();
    }
    return byFirst.getOrDefault(first(sounds), List.of()).stream()
        .flatMap(known -> match(text, known, runs, at).stream())
        .findFirst();
  }

  private static Optional<Match> match(String text, Known known, List<Run> runs, int at) {
    Run first = runs.get(at);
    if (first.isJoined()) {
      return known.allows(List.of(), false) ? joined(text, known, first) : Optional.empty();
    }
    int size = known.words().size();
    if (at + size > runs.size() || !runsOn(runs, at, size)) {
      return Optional.empty();
    }
    List<String> words = runs.subList(at, at + size).stream().map(Run::latin).toList();
    Span span = first.span().cover(runs.get(at + size - 1).span());
    return known.allows(words, first.isLatin())
            && Likeness.alike(known.words(), words, first.isLatin())
        ? Optional.of(new Match(known.actor(), span, size))
        : Optional.empty();
  }

  private static boolean runsOn(List<Run> runs, int at, int size) {
    for (int i = at + 1; i < at + size; i++) {
      if (!runs.get(i).follows() || runs.get(i).isJoined()) {
        return false;
      }
    }
    return true;
  }

  /** A name in one run, with up to a few syllables of particles after it. */
  private static Optional<Match> joined(String text, Known known, Run run) {
    String letters = run.span().of(text);
    for (int cut = 0; cut <= PARTICLES && cut < letters.length(); cut++) {
      String shorter = letters.substring(0, letters.length() - cut);
      if (Likeness.joined(known.words(), Romanization.of(shorter))) {
        Span span = new Span(run.span().start(), run.span().end() - cut);
        return Optional.of(new Match(known.actor(), span, 1));
      }
    }
    return Optional.empty();
  }

  /** The first sound; a g may stand for an h, an f for a v, and a y, which is no sound, for a j. */
  private static char first(String sounds) {
    return switch (sounds.charAt(0)) {
      case 'H' -> 'K';
      case 'V' -> 'F';
      case 'J' -> 'A';
      default -> sounds.charAt(0);
    };
  }
}
