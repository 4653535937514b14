package org.rashomon.bench.readings.who;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Whom most of the mentions of a cluster mean. */
final class Majority {
  private Majority() {}

  static Map<Integer, String> of(Map<GoldMention, Predicted> matched) {
    Map<Integer, Map<String, Integer>> votes = new HashMap<>();
    matched.forEach(
        (gold, found) ->
            votes
                .computeIfAbsent(found.cluster(), c -> new TreeMap<>())
                .merge(gold.entity(), 1, Integer::sum));
    Map<Integer, String> meanings = new HashMap<>();
    votes.forEach(
        (cluster, own) -> {
          int most = own.values().stream().mapToInt(Integer::intValue).max().orElse(0);
          own.forEach(
              (entity, count) -> {
                if (count == most) {
                  meanings.putIfAbsent(cluster, entity);
                }
              });
        });
    return meanings;
  }
}
