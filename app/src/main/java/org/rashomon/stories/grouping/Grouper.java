package org.rashomon.stories.grouping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups reports into stories, one report at a time, in whatever order they come. The same calls in
 * the same order give the same result, and a report that is restored counts as if it had been
 * placed. For use by one thread at a time.
 */
public final class Grouper {
  private final Window window = new Window();
  private final Candidates candidates = new Candidates(window);
  private final Map<Long, Story> stories = new HashMap<>();
  private final Matching matching = new Matching(window, candidates, Weights.carried());

  /** How many reports are held. */
  public int size() {
    return window.size();
  }

  /**
   * Decides where a report belongs. One that is held already stays where it is; to place a changed
   * report anew, {@link #forget} it first.
   */
  public Placement place(Sketch sketch) {
    if (window.holds(sketch.report())) {
      return held(sketch);
    }
    Member report = Member.enter(sketch, window.vocabulary());
    List<Found> found = matching.of(report);
    List<Story> joined = matching.joined(found);
    if (joined.isEmpty()) {
      window.add(report, open(sketch.report()));
      Optional<Match> nearest =
          found.stream().findFirst().map(f -> matching.match(report, f, sketch));
      return new Placement(
          sketch.report(), sketch.report(), List.of(), new Reason.Started(nearest));
    }
    Match match = matching.match(report, found.getFirst(), sketch);
    Story story = survivor(joined);
    List<Long> absorbed = absorb(story, joined);
    window.add(report, story);
    Match now = new Match(story.number(), match.report(), match.likelihood(), match.signals());
    return new Placement(sketch.report(), story.number(), absorbed, new Reason.Joined(now));
  }

  private Placement held(Sketch sketch) {
    int place = window.place(sketch.report());
    Story story = window.story(place);
    Optional<Found> nearest = matching.within(window.member(place), story);
    Reason reason =
        nearest
            .<Reason>map(f -> new Reason.Joined(matching.match(window.member(place), f, sketch)))
            .orElse(new Reason.Started(Optional.empty()));
    return new Placement(sketch.report(), story.number(), List.of(), reason);
  }

  private Story open(long number) {
    Story story = new Story(number);
    stories.put(number, story);
    return story;
  }

  /** The one with the most reports, of equal ones the one with the lowest number. */
  private static Story survivor(List<Story> joined) {
    return joined.stream()
        .min(
            Comparator.comparingInt((Story story) -> -story.members().size())
                .thenComparingLong(Story::number))
        .orElseThrow();
  }

  private List<Long> absorb(Story story, List<Story> joined) {
    List<Long> absorbed = new ArrayList<>();
    for (Story each : joined) {
      if (each != story) {
        window.move(each, story);
        stories.remove(each.number());
        absorbed.add(each.number());
      }
    }
    return absorbed;
  }

  /**
   * Holds a report that was placed before as part of the story that it was placed in.
   *
   * @throws IllegalArgumentException if the report is held already
   */
  public void restore(Sketch sketch, long story) {
    if (window.holds(sketch.report())) {
      throw new IllegalArgumentException("report " + sketch.report() + " is held already");
    }
    Story home = stories.get(story);
    window.add(Member.enter(sketch, window.vocabulary()), home == null ? open(story) : home);
  }

  /** Holds a report no longer; nothing happens where it is not held. */
  public void forget(long report) {
    if (window.holds(report)) {
      Story story = window.remove(report);
      if (story.members().isEmpty()) {
        stories.remove(story.number());
      }
    }
  }

  /** Forgets all reports from before a time; gives how many. */
  public int expire(Instant before) {
    List<Long> old = window.where(member -> member.time() < before.getEpochSecond());
    old.forEach(this::forget);
    return old.size();
  }
}
