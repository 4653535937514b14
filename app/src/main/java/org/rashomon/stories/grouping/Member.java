package org.rashomon.stories.grouping;

import java.util.Arrays;
import java.util.List;

/** A report that is held: its sketch with terms as numbers, in about 1.5 kB. */
final class Member {
  private static final int KIND_BITS = 3;
  private static final int KIND = (1 << KIND_BITS) - 1;
  private static final int HEADLINE = 1 << KIND_BITS;
  private static final int LEAD = 1 << (KIND_BITS + 1);
  private static final int COUNT_SHIFT = KIND_BITS + 2;
  private static final int COUNT = 7;

  /** 1 + ln of a count, which is kept as one of eight levels, 1 to e^2.8 and more. */
  private static final double LEVEL = 0.4;

  private final long report;
  private final long time;
  private final int[] terms;
  private final byte[] marks;
  private final Direction headline;
  private final Direction lead;

  private Member(Sketch sketch, int[] terms, byte[] marks) {
    this.report = sketch.report();
    this.time = sketch.time().getEpochSecond();
    this.terms = terms;
    this.marks = marks;
    this.headline = sketch.headline();
    this.lead = sketch.lead();
  }

  /** Enters the terms of a sketch into the vocabulary. */
  static Member enter(Sketch sketch, Vocabulary vocabulary) {
    List<Term> all = sketch.terms();
    long[] packed = new long[all.size()];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = ((long) vocabulary.enter(all.get(i)) << Byte.SIZE) | mark(all.get(i));
    }
    Arrays.sort(packed);
    int[] terms = new int[packed.length];
    byte[] marks = new byte[packed.length];
    for (int i = 0; i < packed.length; i++) {
      terms[i] = (int) (packed[i] >>> Byte.SIZE);
      marks[i] = (byte) packed[i];
    }
    vocabulary.reports(1);
    return new Member(sketch, terms, marks);
  }

  /** Takes its terms out of the vocabulary. */
  void leave(Vocabulary vocabulary) {
    for (int term : terms) {
      vocabulary.leave(term);
    }
    vocabulary.reports(-1);
  }

  private static int mark(Term term) {
    long level = Math.min(COUNT, Math.round(Math.log(term.count()) / LEVEL));
    return term.kind().code()
        | (term.headline() ? HEADLINE : 0)
        | (term.lead() ? LEAD : 0)
        | ((int) level << COUNT_SHIFT);
  }

  long report() {
    return report;
  }

  /** Seconds since 1970. */
  long time() {
    return time;
  }

  int size() {
    return terms.length;
  }

  /** In ascending order. */
  int term(int at) {
    return terms[at];
  }

  /** Where a term is; negative where the report lacks it. */
  int find(int term) {
    return Arrays.binarySearch(terms, term);
  }

  Term.Kind kind(int at) {
    return Term.Kind.of(marks[at] & KIND);
  }

  boolean inHeadline(int at) {
    return (marks[at] & HEADLINE) != 0;
  }

  boolean inLead(int at) {
    return (marks[at] & (LEAD + HEADLINE)) != 0;
  }

  /** Grows with the logarithm of the count. */
  double frequency(int at) {
    return 1 + LEVEL * ((marks[at] >>> COUNT_SHIFT) & COUNT);
  }

  Direction headline() {
    return headline;
  }

  Direction lead() {
    return lead;
  }
}
