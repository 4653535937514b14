package org.rashomon.stories.grouping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Groups reports into stories, one report at a time, in whatever order they come. The same calls in
 * the same order give the same result, and a report that is restored counts as if it had been
 * placed. For use by one thread at a time.
 */
public final class Grouper {
  /** Numbers so far below are no reports. */
  private static final long FAR = 1L << 48;

  private final Window window = new Window();
  private final Stories stories = new Stories();
  private final Matching matching;

  /** One with the weights that the program carries. */
  public Grouper() {
    this(Weights.carried());
  }

  /** One with other weights. */
  public Grouper(Weights weights) {
    matching = new Matching(window, new Candidates(window), weights);
  }

  /** How many reports are held. */
  public int size() {
    return window.size();
  }

  /** How many stories are held. */
  public int stories() {
    return stories.size();
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
    List<Story> near = matching.joined(found);
    Optional<Match> match = found.stream().findFirst().map(f -> matching.match(report, f, sketch));
    return match.isEmpty() || near.isEmpty()
        ? start(report, match)
        : join(report, near, match.get());
  }

  private Placement start(Member report, Optional<Match> nearest) {
    Story story = open(report.report());
    window.add(report, story);
    return new Placement(report.report(), story.number(), List.of(), new Reason.Started(nearest));
  }

  /** A report that is placed anew cannot start a story where its old one goes by its number. */
  private Story open(long number) {
    long free = number;
    while (stories.find(free).isPresent()) {
      free -= FAR;
    }
    return stories.open(free);
  }

  private Placement join(Member report, List<Story> near, Match match) {
    Story story = survivor(near);
    List<Long> absorbed = absorb(story, near);
    window.add(report, story);
    return new Placement(
        report.report(), story.number(), absorbed, new Reason.Joined(match.in(story.number())));
  }

  private Placement held(Sketch sketch) {
    Member report = window.member(window.place(sketch.report()));
    Story story = window.story(window.place(sketch.report()));
    Reason reason =
        matching
            .within(report, story)
            .<Reason>map(found -> new Reason.Joined(matching.match(report, found, sketch)))
            .orElse(new Reason.Started(Optional.empty()));
    return new Placement(sketch.report(), story.number(), List.of(), reason);
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
        stories.close(each);
        absorbed.add(each.number());
      }
    }
    return absorbed;
  }

  /**
   * Holds a report that was placed before as part of the story that it was placed in, or that its
   * story has been joined into since.
   *
   * @throws IllegalArgumentException if the report is held already
   */
  public void restore(Sketch sketch, long story) {
    if (window.holds(sketch.report())) {
      throw new IllegalArgumentException("report " + sketch.report() + " is held already");
    }
    window.add(
        Member.enter(sketch, window.vocabulary()),
        stories.find(story).orElseGet(() -> stories.open(story)));
  }

  /** What is held that a report would be compared with, those with the most in common first. */
  public List<Compared> compare(Sketch sketch) {
    Member report = Member.enter(sketch, window.vocabulary());
    List<Compared> compared = matching.compared(report);
    report.leave(window.vocabulary());
    return compared;
  }

  /** Holds a report no longer; nothing happens where it is not held. */
  public void forget(long report) {
    if (window.holds(report)) {
      Story story = window.remove(report);
      if (story.members().isEmpty()) {
        stories.close(story);
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
