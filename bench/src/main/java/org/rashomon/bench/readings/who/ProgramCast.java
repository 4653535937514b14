package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Reading;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/** The program: names of the cast, and what else means one of them. */
final class ProgramCast implements Contender {
  private final Readings readings;

  ProgramCast(Readings readings) {
    this.readings = readings;
  }

  @Override
  public String name() {
    return "Rashomon";
  }

  @Override
  public boolean readsAcross() {
    return true;
  }

  @Override
  public List<Predicted> read(Story story) {
    List<Reading> all = readings.of(story);
    Cast cast = Cast.of(all);
    List<Predicted> found = new ArrayList<>();
    for (Actor actor : cast.actors()) {
      for (Actor.Appearance each : actor.appearances()) {
        found.add(predicted(each.report(), each.mention().span(), actor.index()));
      }
    }
    return found;
  }

  private static Predicted predicted(int report, Span span, int cluster) {
    return new Predicted(report, span, span.end() - 1, cluster);
  }
}
