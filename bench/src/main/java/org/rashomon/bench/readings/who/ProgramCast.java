package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Reading;
import org.rashomon.readings.coreference.Reference;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;

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
        String text = all.get(each.report()).text();
        found.add(Predicted.headLast(each.report(), each.mention().span(), text, actor.index()));
      }
    }
    for (int report = 0; report < all.size(); report++) {
      for (Reference each : cast.references(report)) {
        String text = all.get(report).text();
        found.add(Predicted.headLast(report, each.span(), text, each.referent()));
      }
    }
    return found;
  }
}
