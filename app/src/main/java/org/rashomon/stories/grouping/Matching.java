package org.rashomon.stories.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares reports with the stories that are held. */
final class Matching {
  private static final int MOST_STORIES = 6;
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble((Found found) -> -found.odds())
          .thenComparingLong(found -> found.story().number());

  private final Window window;
  private final Candidates candidates;
  private final Weights weights;

  Matching(Window window, Candidates candidates, Weights weights) {
    this.window = window;
    this.candidates = candidates;
    this.weights = weights;
  }

  /** Stories that a report, which is not held yet, may belong to, the nearest first. */
  List<Found> of(Member report) {
    Comparison comparison = new Comparison(report, window.vocabulary());
    Map<Story, Found> nearest = new LinkedHashMap<>();
    for (int place : candidates.of(report)) {
      Member member = window.member(place);
      Story story = window.story(place);
      Found found = new Found(story, member, weights.odds(comparison.values(member)));
      nearest.merge(story, found, (a, b) -> a.odds() >= b.odds() ? a : b);
    }
    return nearest.values().stream()
        .sorted(BEST_FIRST)
        .limit(MOST_STORIES)
        .map(found -> whole(comparison, found))
        .sorted(BEST_FIRST)
        .toList();
  }

  /** The values of the signals, for each report that is found. */
  List<Compared> compared(Member report) {
    Comparison comparison = new Comparison(report, window.vocabulary());
    return Arrays.stream(candidates.of(report))
        .mapToObj(window::member)
        .map(
            other ->
                new Compared(
                    other.report(), Arrays.stream(comparison.values(other)).boxed().toList()))
        .toList();
  }

  /** With all members of the story taken into account. */
  private Found whole(Comparison comparison, Found found) {
    List<Double> odds = new ArrayList<>();
    Member nearest = found.nearest();
    double best = found.odds();
    for (Member member : found.story().sample()) {
      double each = weights.odds(comparison.values(member));
      odds.add(each);
      if (each > best) {
        best = each;
        nearest = member;
      }
    }
    return new Found(found.story(), nearest, Linkage.odds(odds, best));
  }

  /** The nearest story and those that the report shows to be the same; none if all are too far. */
  List<Story> joined(List<Found> found) {
    return found.stream()
        .filter(each -> each.likelihood() >= Linkage.LEAST)
        .filter(each -> each.equals(found.getFirst()) || isOne(found.getFirst(), each))
        .map(Found::story)
        .toList();
  }

  /** Whether two stories are near enough, the report that is near to both being a link. */
  private boolean isOne(Found a, Found b) {
    List<Double> odds = new ArrayList<>();
    for (Member member : a.story().sample()) {
      Comparison comparison = new Comparison(member, window.vocabulary());
      for (Member other : b.story().sample()) {
        odds.add(weights.odds(comparison.values(other)));
      }
    }
    double link = Math.min(a.odds(), b.odds());
    double best = odds.stream().mapToDouble(Double::doubleValue).reduce(link, Math::max);
    return Linkage.likelihood(Linkage.odds(odds, best)) >= Linkage.LEAST;
  }

  /** The nearest other report of a held report's own story. */
  Optional<Found> within(Member report, Story story) {
    Comparison comparison = new Comparison(report, window.vocabulary());
    return story.sample().stream()
        .filter(member -> member != report)
        .map(member -> new Found(story, member, weights.odds(comparison.values(member))))
        .min(BEST_FIRST.thenComparingLong(found -> found.nearest().report()))
        .map(found -> whole(comparison, found));
  }

  /** What a user is shown. */
  Match match(Member report, Found found, Sketch sketch) {
    Comparison comparison = new Comparison(report, window.vocabulary());
    return new Match(
        found.story().number(),
        found.nearest().report(),
        found.likelihood(),
        Signals.of(comparison, found.nearest(), weights, sketch, window.vocabulary()));
  }
}
