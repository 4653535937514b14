package org.rashomon.stories.grouping;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Finds the held reports that share the most of a report's rarest terms. */
final class Candidates {
  private static final int MOST_TERMS = 32;
  private static final int MOST_POSTINGS = 4_000;
  private static final int MOST_FOUND = 100;

  private final Window window;
  private double[] scores = new double[0];
  private int[] touched = new int[0];
  private int found;

  Candidates(Window window) {
    this.window = window;
  }

  /** Places of reports, the best first; of equal ones the one with the lower number first. */
  int[] of(Member report) {
    if (scores.length < window.places()) {
      scores = Arrays.copyOf(scores, window.places() * 2);
      touched = Arrays.copyOf(touched, window.places() * 2);
    }
    found = 0;
    for (int at : rarest(report)) {
      double rarity = window.vocabulary().rarity(report.term(at));
      add(report.term(at), rarity * rarity * report.frequency(at));
    }
    int[] best = best();
    for (int i = 0; i < found; i++) {
      scores[touched[i]] = 0;
    }
    return best;
  }

  /** Without sorting all that share some word. */
  private int[] best() {
    PriorityQueue<Integer> best = new PriorityQueue<>((a, b) -> compare(b, a));
    for (int i = 0; i < found; i++) {
      if (best.size() < MOST_FOUND) {
        best.add(touched[i]);
      } else if (compare(touched[i], best.element()) < 0) {
        best.remove();
        best.add(touched[i]);
      }
    }
    return best.stream().sorted((a, b) -> compare(a, b)).mapToInt(Integer::intValue).toArray();
  }

  private int compare(int a, int b) {
    int byScore = Double.compare(scores[b], scores[a]);
    return byScore != 0
        ? byScore
        : Long.compare(window.member(a).report(), window.member(b).report());
  }

  private int[] rarest(Member report) {
    double[] rarities = new double[report.size()];
    Arrays.setAll(rarities, i -> window.vocabulary().rarity(report.term(i)));
    return IntStream.range(0, report.size())
        .filter(i -> window.postings().length(report.term(i)) <= MOST_POSTINGS)
        .boxed()
        .sorted((a, b) -> Double.compare(rarities[b], rarities[a]))
        .filter(i -> window.postings().length(report.term(i)) > 0)
        .limit(MOST_TERMS)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void add(int term, double worth) {
    Postings postings = window.postings();
    for (int i = 0; i < postings.length(term); i++) {
      int place = postings.place(term, i);
      if (scores[place] == 0) {
        touched[found++] = place;
      }
      scores[place] += worth;
    }
  }
}
