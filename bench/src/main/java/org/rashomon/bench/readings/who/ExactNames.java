package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;

/** The plainest way: names that are written alike mean the same. */
final class ExactNames implements Contender {
  private final Readings readings;

  ExactNames(Readings readings) {
    this.readings = readings;
  }

  @Override
  public String name() {
    return "names written alike";
  }

  @Override
  public boolean readsAcross() {
    return true;
  }

  @Override
  public List<Predicted> read(Story story) {
    Map<String, Integer> clusters = new HashMap<>();
    List<Predicted> found = new ArrayList<>();
    List<Reading> all = readings.of(story);
    for (int report = 0; report < all.size(); report++) {
      for (Mention each : all.get(report).mentions()) {
        String name = each.span().of(all.get(report).text()).replaceAll("\\s+", " ");
        int cluster = clusters.computeIfAbsent(name, n -> clusters.size());
        found.add(Predicted.headLast(report, each.span(), all.get(report).text(), cluster));
      }
    }
    return found;
  }
}
