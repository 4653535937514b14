package org.rashomon.bench.grouping;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.rashomon.stories.grouping.Direction;
import org.rashomon.stories.grouping.Sketch;
import org.rashomon.stories.grouping.Term;

/**
 * Reports of events that there never were, out of sketches of real ones. An event takes a real
 * report and swaps most of its names, figures and dates for its own, a third of its words for words
 * of other reports, turns its vectors by 45° and moves to another day; each of its reports then
 * leaves out a quarter of that, adds some words of other reports, turns the vectors by 25° and
 * comes out within two days.
 */
final class Perturbed {
  private static final double NAMES_SWAPPED = 0.8;
  private static final double WORDS_SWAPPED = 0.33;
  private static final double LEFT_OUT = 0.25;
  private static final int ADDED = 12;
  private static final int MOST_TERMS = 128;
  private static final double EVENT_TURN = 1;
  private static final double REPORT_TURN = 0.47;
  private static final long DAYS = 30;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final List<Sketch> real;
  private final List<Term> words;
  private final long seed;

  Perturbed(List<Sketch> real, long seed) {
    this.real = real;
    this.seed = seed;
    this.words =
        real.stream()
            .flatMap(sketch -> sketch.terms().stream())
            .filter(term -> term.kind() == Term.Kind.WORD)
            .toList();
  }

  /** A report of an event; the same numbers give the same report. */
  Sketch report(long number, long event) {
    Sketch base = event(event);
    SplittableRandom random = new SplittableRandom(seed ^ (number * 31 + 7));
    Terms terms = new Terms();
    for (Term each : base.terms()) {
      if (random.nextDouble() >= LEFT_OUT) {
        terms.add(each);
      }
    }
    for (int i = 0; i < ADDED; i++) {
      terms.add(word(random, new Term("x", Term.Kind.WORD, 1, false, false)));
    }
    Duration later = Duration.ofSeconds(random.nextLong(Duration.ofDays(2).toSeconds()));
    return new Sketch(
        number,
        base.time().plus(later),
        terms.all,
        turned(base.headline(), REPORT_TURN, random),
        turned(base.lead(), REPORT_TURN, random));
  }

  private Sketch event(long event) {
    SplittableRandom random = new SplittableRandom(seed ^ (event * 1_000_003 + 1));
    Sketch base = real.get(random.nextInt(real.size()));
    Terms terms = new Terms();
    for (Term each : base.terms()) {
      boolean isWord = each.kind() == Term.Kind.WORD;
      boolean swapped = random.nextDouble() < (isWord ? WORDS_SWAPPED : NAMES_SWAPPED);
      Term own = isWord ? word(random, each) : name(random, each);
      terms.add(swapped ? own : each);
    }
    Duration moved = Duration.ofSeconds(random.nextLong(Duration.ofDays(DAYS).toSeconds()));
    return new Sketch(
        event,
        START.plus(moved),
        terms.all,
        turned(base.headline(), EVENT_TURN, random),
        turned(base.lead(), EVENT_TURN, random));
  }

  /** Terms without repetition. */
  private static final class Terms {
    private final List<Term> all = new ArrayList<>();
    private final Set<String> forms = new HashSet<>();

    void add(Term term) {
      if (all.size() < MOST_TERMS && forms.add(term.form())) {
        all.add(term);
      }
    }
  }

  private Term word(SplittableRandom random, Term place) {
    Term other = words.get(random.nextInt(words.size()));
    return like(place, other.text());
  }

  /** One of a hundred thousand names, some of which many events have. */
  private static Term name(SplittableRandom random, Term place) {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(100_000));
    boolean isNumber = place.kind() == Term.Kind.FIGURE || place.kind() == Term.Kind.DATE;
    return like(place, isNumber ? String.valueOf(rank) : "Nam" + Integer.toString(rank, 36) + "o");
  }

  private static Term like(Term place, String text) {
    return new Term(text, place.kind(), place.count(), place.headline(), place.lead());
  }

  private static Direction turned(Direction base, double by, SplittableRandom random) {
    byte[] bytes = base.bytes();
    double square = 0;
    for (byte each : bytes) {
      square += each * each;
    }
    // A uniform number from -1 to 1 has the variance 1/3.
    double scale = by * Math.sqrt(3 * square / Math.max(1, bytes.length));
    float[] turned = new float[bytes.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = (float) (bytes[i] + scale * (2 * random.nextDouble() - 1));
    }
    return Direction.of(turned);
  }
}
